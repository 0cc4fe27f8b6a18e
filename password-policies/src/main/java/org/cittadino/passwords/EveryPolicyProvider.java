// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cittadino.passwords.rule.Candidate;
import org.cittadino.passwords.rule.Criterion;
import org.cittadino.passwords.rule.Phrase;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.NotEmailPasswordPolicyProviderFactory;
import org.keycloak.policy.PasswordPolicyManagerProvider;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;
import org.keycloak.policy.RegexPatternsPasswordPolicyProviderFactory;

/**
 * Asks all password policies of a realm and reports everything that failed, where Keycloak's own stops at the first.
 *
 * <p>One policy that fails answers as it always did, so that programs which read its code still find it. What costs much
 * is not asked of a password that is refused already.
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
        List<PolicyError> foreign = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (var id : new RealmPolicies(realm).ids()) {
            var policy = session.getProvider(PasswordPolicyProvider.class, id);
            if (policy instanceof RulePolicy ours) {
                ours.findings(realm, candidate).forEach(phrase -> failures.add(Failure.of(phrase)));
            } else if (failures.isEmpty() || !isDear(id, candidate)) {
                var error = question.ask(id, policy);
                if (error != null) {
                    foreign.add(error);
                    failures.add(failure(realm, id, error));
                }
            }
        }
        if (failures.isEmpty()) {
            return null;
        }
        return failures.size() == foreign.size() && failures.size() == 1
                ? foreign.get(0)
                : refuse(realm, user, failures, foreign);
    }

    /** Comparing with earlier passwords means hashing; a pattern has no limit of time. */
    private static boolean isDear(String id, Candidate candidate) {
        return switch (id) {
            case PasswordPolicy.PASSWORD_HISTORY_ID, PasswordPolicy.PASSWORD_AGE -> true;
            case RegexPatternsPasswordPolicyProviderFactory.ID -> candidate.overlong();
            default -> false;
        };
    }

    private static Failure failure(RealmModel realm, String id, PolicyError error) {
        return new StockPolicies(realm)
                .criterion(id)
                .map(Criterion::text)
                .map(Failure::of)
                .orElseGet(() -> new Failure(wording -> wording.text(error), english -> id));
    }

    private PolicyError refuse(
            RealmModel realm, @Nullable UserModel user, List<Failure> failures, List<PolicyError> foreign) {
        if (session.getContext().getAuthenticationSession() == null) {
            // an import, also one by REST, answers with nothing but a code and sends whoever runs it to the log
            var english = Wording.in(session, realm, Locale.ENGLISH);
            LOG.infof("a password was refused: %s", texts(failures, Failure::logged, english));
        }
        var wording = Wording.of(session, realm, user);
        return wording.isOurs() || foreign.isEmpty()
                ? Wording.list(texts(failures, Failure::shown, wording))
                : foreign.get(0);
    }

    private static List<String> texts(
            List<Failure> failures, Function<Failure, Function<Wording, String>> which, Wording wording) {
        return failures.stream()
                .map(failure -> which.apply(failure).apply(wording))
                .toList();
    }

    /** What failed, for the reader and for the log: a policy of others might quote the password. */
    private record Failure(Function<Wording, String> shown, Function<Wording, String> logged) {
        static Failure of(Phrase phrase) {
            return new Failure(wording -> wording.text(phrase), english -> english.text(phrase));
        }
    }

    @Override
    public void close() {}
}
