// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.CriteriaBox;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.passwords.PasswordVector;
import org.cittadino.it.people.Citizen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the rules on the registration page: what is ticked while typing is what the server will not refuse. */
@KeycloakIT
@Tag("any-version")
final class PasswordTicksIT {
    /** No length is right for what is longer, whatever a realm allows. */
    private static final int BEYOND_ANY_PASSWORD = 256;

    private final TestRealm realm;
    private final Browsers browsers;

    PasswordTicksIT(TestRealm realm, Browsers browsers) {
        this.realm = realm;
        this.browsers = browsers;
    }

    static Stream<Arguments> policies() {
        return PasswordVector.byPolicy().entrySet().stream()
                .map(policy -> Arguments.of(policy.getKey(), policy.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void thePageTicksAllButTheRulesThatFail(String policy, List<PasswordVector> vectors) {
        realm.change(JsonNodeFactory.instance.objectNode().put("passwordPolicy", policy));
        var page = browsers.page(true);
        var wrong = byOwner(vectors).entrySet().stream()
                .flatMap(owner -> {
                    var criteria = formOf(owner.getKey(), RegistrationPage.open(page, realm));
                    return owner.getValue().stream()
                            .flatMap(vector -> mistake(vector, criteria.type(vector.password())));
                })
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static Map<Map<String, String>, List<PasswordVector>> byOwner(List<PasswordVector> vectors) {
        return vectors.stream().collect(Collectors.groupingBy(PasswordVector::owner));
    }

    /** The user name has no input of its own where it is the e-mail. */
    private static CriteriaBox formOf(Map<String, String> owner, RegistrationPage form) {
        var typed = new Citizen(owner).without("username");
        form.fill(owner.containsKey("organisationName") ? typed.with("organisation", "true") : typed);
        return form.criteria();
    }

    private static Stream<String> mistake(PasswordVector vector, CriteriaBox criteria) {
        Set<String> expected = new TreeSet<>(criteria.judged());
        expected.removeAll(vector.failing());
        if (vector.password().length() > BEYOND_ANY_PASSWORD) {
            expected.removeAll(Set.of("min", "max"));
        }
        var met = criteria.met();
        return met.equals(expected) ? Stream.of() : Stream.of(vector + ": not " + expected + " but " + met);
    }
}
