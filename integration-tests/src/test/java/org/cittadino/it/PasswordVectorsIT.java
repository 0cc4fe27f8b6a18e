// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.passwords.Findings;
import org.cittadino.it.passwords.PasswordVector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the rules at a door of the server: an official sets the password of an account. */
@KeycloakIT
@Tag("any-version")
final class PasswordVectorsIT {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Findings ENGLISH = Findings.in("en");
    private static final List<Map<String, String>> OWNERS = PasswordVector.owners();

    private final TestRealm realm;

    PasswordVectorsIT(TestRealm realm) {
        this.realm = realm;
    }

    /** A realm that takes whatever the tables know of somebody, and answers in English. */
    @BeforeAll
    static void everybodyInTheTablesHasAnAccount(TestRealm realm) {
        realm.change(JSON.objectNode()
                .put("registrationEmailAsUsername", false)
                .put("internationalizationEnabled", false)
                .put("passwordPolicy", ""));
        var profile = JSON.objectNode().put("unmanagedAttributePolicy", "ENABLED");
        var attributes = profile.putArray("attributes");
        Stream.of("username", "email", "firstName", "lastName").forEach(name -> attributes
                .addObject()
                .put("name", name)
                .putObject("permissions")
                .set("edit", JSON.arrayNode().add("admin")));
        realm.admin().put("/" + realm.name() + "/users/profile", profile);
        OWNERS.forEach(owner -> realm.admin().post("/" + realm.name() + "/users", account(owner)));
    }

    private static ObjectNode account(Map<String, String> owner) {
        var account = JSON.objectNode().put("username", username(owner)).put("enabled", true);
        var attributes = account.putObject("attributes");
        owner.forEach((name, value) -> {
            if (Set.of("email", "firstName", "lastName").contains(name)) {
                account.put(name, value);
            } else if (!name.equals("username")) {
                attributes.putArray(name).add(value);
            }
        });
        return account;
    }

    /** Too short to be found in a password, for those of whom the tables know none. */
    private static String username(Map<String, String> owner) {
        return owner.getOrDefault("username", "u" + (10 + OWNERS.indexOf(owner)));
    }

    static Stream<Arguments> policies() {
        return PasswordVector.byPolicy().entrySet().stream()
                .map(policy -> Arguments.of(policy.getKey(), policy.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void theServerNamesExactlyTheRulesThatFail(String policy, List<PasswordVector> vectors) {
        realm.change(JSON.objectNode().put("passwordPolicy", policy));
        var wrong = vectors.stream()
                .filter(vector -> !expected(vector).equals(found(vector)))
                .map(vector -> vector + ": not " + expected(vector) + " but " + found(vector))
                .toList();
        assertEquals(List.of(), wrong);
    }

    /** A policy of Keycloak that fails alone keeps its own words: programs know them. */
    private static Set<String> expected(PasswordVector vector) {
        var failing = vector.failing();
        return vector.stock() && failing.size() == 1
                ? Set.of(Findings.KEYCLOAK + failing.iterator().next())
                : new TreeSet<>(failing);
    }

    private Set<String> found(PasswordVector vector) {
        var password = JSON.objectNode().put("type", "password").put("value", vector.password());
        var answer = realm.admin()
                .attempt("PUT", "/" + realm.name() + "/users/" + id(vector.owner()) + "/reset-password", password);
        if (answer.status() == 204) {
            return Set.of();
        }
        assertEquals(400, answer.status(), answer::body);
        return ENGLISH.of(answer.reason());
    }

    private String id(Map<String, String> owner) {
        String username = URLEncoder.encode(username(owner), StandardCharsets.UTF_8);
        return realm.admin()
                .get("/" + realm.name() + "/users?exact=true&username=" + username)
                .path(0)
                .path("id")
                .asText();
    }
}
