// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cittadino.passwords.rule.AttributePhrases;
import org.cittadino.passwords.rule.Criterion;
import org.cittadino.passwords.rule.Phrase;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.DenylistPasswordPolicyProviderFactory;
import org.keycloak.policy.DigitsPasswordPolicyProviderFactory;
import org.keycloak.policy.LengthPasswordPolicyProviderFactory;
import org.keycloak.policy.LowerCasePasswordPolicyProviderFactory;
import org.keycloak.policy.MaximumLengthPasswordPolicyProviderFactory;
import org.keycloak.policy.NotContainsUsernamePasswordPolicyProviderFactory;
import org.keycloak.policy.NotEmailPasswordPolicyProviderFactory;
import org.keycloak.policy.NotUsernamePasswordPolicyProviderFactory;
import org.keycloak.policy.RegexPatternsPasswordPolicyProviderFactory;
import org.keycloak.policy.SpecialCharsPasswordPolicyProviderFactory;
import org.keycloak.policy.UpperCasePasswordPolicyProviderFactory;

/** Keycloak's own password policies in our words. Those that ask nothing of the password itself are not here. */
final class StockPolicies {
    private final RealmModel realm;

    private final Map<String, Function<Object, Criterion>> known = Map.ofEntries(
            entry(LengthPasswordPolicyProviderFactory.ID, least -> length("min", least)),
            entry(MaximumLengthPasswordPolicyProviderFactory.ID, most -> length("max", most)),
            entry(LowerCasePasswordPolicyProviderFactory.ID, number -> count("stockLower", "lower", number)),
            entry(UpperCasePasswordPolicyProviderFactory.ID, number -> count("stockUpper", "upper", number)),
            entry(DigitsPasswordPolicyProviderFactory.ID, number -> count("stockDigit", "digit", number)),
            entry(SpecialCharsPasswordPolicyProviderFactory.ID, number -> count("stockSpecial", "special", number)),
            entry(
                    NotUsernamePasswordPolicyProviderFactory.ID,
                    none -> not("notEqual", AttributePhrases::notEqual, username())),
            entry(
                    NotEmailPasswordPolicyProviderFactory.ID,
                    none -> not("notEqual", AttributePhrases::notEqual, UserModel.EMAIL)),
            entry(
                    NotContainsUsernamePasswordPolicyProviderFactory.ID,
                    none -> not("notContains", AttributePhrases::notContains, username())),
            entry(PasswordPolicy.PASSWORD_HISTORY_ID, last -> onServer("history", last)),
            entry(PasswordPolicy.PASSWORD_AGE, days -> onServer("age", days)),
            entry(RegexPatternsPasswordPolicyProviderFactory.ID, pattern -> onServer("pattern")),
            entry(DenylistPasswordPolicyProviderFactory.ID, list -> onServer("dictionary")));

    StockPolicies(RealmModel realm) {
        this.realm = realm;
    }

    /** What a policy of Keycloak asks in this realm; empty for one we do not know or that asks nothing. */
    Optional<Criterion> criterion(String id) {
        Object setting = realm.getPasswordPolicy().getPolicyConfig(id);
        var asksNothing = setting instanceof Integer number && number < 1;
        // policies without a setting have none at all
        return Optional.ofNullable(known.get(id))
                .filter(words -> !asksNothing)
                .map(words -> words.apply(Optional.ofNullable(setting).orElse(0)));
    }

    /** Keycloak counts the units of UTF-16, of which an emoji has two, and does not compose. */
    private static Criterion length(String bound, Object number) {
        return Criterion.of("length", Map.of(bound, number, "unit", "utf16"), Phrase.of(bound, number));
    }

    private static Criterion count(String rule, String words, Object number) {
        return Criterion.of(rule, Map.of("min", number), Phrase.of(words, number));
    }

    private static Criterion not(String rule, Function<List<String>, Phrase> words, String attribute) {
        var attributes = List.of(attribute);
        return Criterion.of(rule, Map.of("fields", attributes), words.apply(attributes));
    }

    private static Criterion onServer(String words, Object... parameters) {
        return Criterion.onServer(Phrase.of(words, parameters));
    }

    private String username() {
        return realm.isRegistrationEmailAsUsername() ? UserModel.EMAIL : UserModel.USERNAME;
    }
}
