// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import java.util.List;
import java.util.Optional;
import org.cittadino.passwords.rule.BadSetting;
import org.cittadino.passwords.rule.Candidate;
import org.cittadino.passwords.rule.Dictionaries;
import org.cittadino.passwords.rule.Phrase;
import org.cittadino.passwords.rule.Rule;
import org.cittadino.passwords.rule.RuleKind;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyConfigException;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/** A rule as password policy of a realm. */
final class RulePolicy implements PasswordPolicyProvider {
    private final KeycloakSession session;
    private final RuleKind kind;
    private final Dictionaries dictionaries;

    RulePolicy(KeycloakSession session, RuleKind kind, Dictionaries dictionaries) {
        this.session = session;
        this.kind = kind;
        this.dictionaries = dictionaries;
    }

    List<Phrase> findings(RealmModel realm, Candidate candidate) {
        Rule rule = realm.getPasswordPolicy().getPolicyConfig(kind.id());
        return rule.findings(candidate);
    }

    @Override
    public @Nullable PolicyError validate(@Nullable String username, String password) {
        var realm = session.getContext().getRealm();
        var candidate = Candidate.of(password, Owners.typed(session, username));
        return answer(realm, null, candidate);
    }

    @Override
    public @Nullable PolicyError validate(RealmModel realm, UserModel user, String password) {
        return answer(realm, user, Candidate.of(password, Owners.of(user)));
    }

    private @Nullable PolicyError answer(RealmModel realm, @Nullable UserModel user, Candidate candidate) {
        var found = findings(realm, candidate);
        return found.isEmpty() ? null : Wording.of(session, realm, user).refusal(found);
    }

    @Override
    public Object parseConfig(@Nullable String value) {
        var settings =
                Optional.ofNullable(value).filter(given -> !given.isBlank()).orElse(kind.defaultSettings());
        try {
            return kind.parse(settings, dictionaries);
        } catch (BadSetting bad) {
            throw new PasswordPolicyConfigException(bad.getMessage());
        }
    }

    @Override
    public void close() {}
}
