// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cittadino.passwords.rule.Candidate;
import org.cittadino.passwords.rule.Criterion;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.NotEmailPasswordPolicyProviderFactory;
import org.keycloak.policy.PasswordPolicyManagerProvider;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/**
 * Asks all password policies of a realm and reports everything that failed, where Keycloak's own stops at the first.
 *
 * <p>One policy that fails answers as it always did, so that programs which read its code still find it.
 */
final class EveryPolicyProvider implements PasswordPolicyManagerProvider {
    private static final Logger LOG = Logger.getLogger(EveryPolicyProvider.class);

    private final KeycloakSession session;

    EveryPolicyProvider(KeycloakSession session) {
        this.session = session;
    }

    /** What is asked of a policy that is not ours. */
    private interface Question {
        @Nullable
        PolicyError ask(String id, PasswordPolicyProvider policy);
    }

    @Override
    public @Nullable PolicyError validate(RealmModel realm, UserModel user, String password) {
        var candidate = Candidate.of(password, Owners.of(user));
        return judge(realm, user, candidate, (id, policy) -> policy.validate(realm, user, password));
    }

    /** Somebody registers. The policy against the e-mail is handed the e-mail, which need not be the user name. */
    @Override
    public @Nullable PolicyError validate(@Nullable String username, String password) {
        var owner = Owners.typed(session, username);
        Function<String, @Nullable String> known = id -> id.equals(NotEmailPasswordPolicyProviderFactory.ID)
                ? owner.values(UserModel.EMAIL).stream()
                        .map(String::strip)
                        .findFirst()
                        .orElse(username)
                : username;
        return judge(
                session.getContext().getRealm(),
                null,
                Candidate.of(password, owner),
                (id, policy) -> policy.validate(known.apply(id), password));
    }

    private @Nullable PolicyError judge(
            RealmModel realm, @Nullable UserModel user, Candidate candidate, Question question) {
        List<PolicyError> alone = new ArrayList<>();
        List<Function<Wording, String>> found = new ArrayList<>();
        var stock = new StockPolicies(realm);
        for (var id : new RealmPolicies(realm).ids()) {
            var policy = session.getProvider(PasswordPolicyProvider.class, id);
            if (policy instanceof RulePolicy ours) {
                ours.findings(realm, candidate).forEach(phrase -> found.add(wording -> wording.text(phrase)));
                continue;
            }
            var error = question.ask(id, policy);
            if (error != null) {
                alone.add(error);
                found.add(wording -> stock.criterion(id)
                        .map(Criterion::text)
                        .map(wording::text)
                        .orElseGet(() -> wording.text(error)));
            }
        }
        if (found.size() == 1 && alone.size() == 1) {
            return alone.get(0);
        }
        return found.isEmpty() ? null : refuse(realm, user, found);
    }

    private PolicyError refuse(RealmModel realm, @Nullable UserModel user, List<Function<Wording, String>> found) {
        if (session.getContext().getAuthenticationSession() == null) {
            // an import answers with nothing but a code, and sends whoever runs it to the log
            LOG.infof("a password was refused: %s", texts(Wording.in(session, realm, Locale.ENGLISH), found));
        }
        return Wording.list(texts(Wording.of(session, realm, user), found));
    }

    private static List<String> texts(Wording wording, List<Function<Wording, String>> found) {
        return found.stream().map(text -> text.apply(wording)).toList();
    }

    @Override
    public void close() {}
}
