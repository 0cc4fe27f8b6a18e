// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cittadino.passwords.rule.Criterion;
import org.cittadino.passwords.rule.Rule;
import org.cittadino.passwords.rule.RuleKind;
import org.keycloak.models.RealmModel;

/** The password policies of a realm in an order for people: the length first, what only the server can say last. */
final class RealmPolicies {
    private static final List<String> ORDER = Stream.concat(
                    Arrays.stream(RuleKind.values()).map(RuleKind::id),
                    Stream.of(
                            "length",
                            "maxLength",
                            "lowerCase",
                            "upperCase",
                            "digits",
                            "specialChars",
                            "notUsername",
                            "notContainsUsername",
                            "notEmail"))
            .toList();

    private final RealmModel realm;

    RealmPolicies(RealmModel realm) {
        this.realm = realm;
    }

    /** Keycloak keeps them in no order. */
    List<String> ids() {
        List<String> ids = new ArrayList<>(realm.getPasswordPolicy().getPolicies());
        ids.sort(Comparator.comparing((String id) -> ORDER.contains(id) ? ORDER.indexOf(id) : ORDER.size())
                .thenComparing(Comparator.naturalOrder()));
        return ids;
    }

    List<Criterion> criteria() {
        var stock = new StockPolicies(realm);
        return ids().stream()
                .flatMap(id -> {
                    Object setting = realm.getPasswordPolicy().getPolicyConfig(id);
                    return setting instanceof Rule rule ? rule.criteria().stream() : stock.criterion(id).stream();
                })
                .distinct()
                .toList();
    }
}
