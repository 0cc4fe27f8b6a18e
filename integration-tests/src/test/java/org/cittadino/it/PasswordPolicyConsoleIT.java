// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cittadino.it.harness.AdminAnswer;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.PasswordPolicyPage;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How an official meets our policies: offered with a setting that works, refused with a sentence. */
@KeycloakIT
final class PasswordPolicyConsoleIT {
    private static final String HARMLESS = "cittadino-repetitions(9)";

    private final TestRealm realm;

    PasswordPolicyConsoleIT(TestRealm realm) {
        this.realm = realm;
    }

    static Stream<Arguments> policies() {
        return Stream.of(
                Arguments.of("preset", "ready-made rules", "recommended", "strong", "Write one of recommended"),
                Arguments.of("length", "length", "15-128", "eight", "Write the least and the greatest length"),
                Arguments.of("allowed-characters", "allowed characters", "@#$%!?", "# !", "without blanks"),
                Arguments.of(
                        "characteristics",
                        "some characteristics of several",
                        "4 of upper,lower,digit,special,repeat=2",
                        "5 of upper,lower",
                        "whole number from 1 to 2"),
                Arguments.of("repetitions", "equal characters in a row", "2", "two", "whole number"),
                Arguments.of(
                        "sequences", "sequences", "alphabet,digits,italian,us,length=4", "greek", "none of alphabet"),
                Arguments.of("whitespace", "blanks", "edges", "middle", "Write where blanks are refused"),
                Arguments.of(
                        "personal-data",
                        "personal data",
                        "email,username,firstName,lastName,dateOfBirth,fiscalNumber,placeOfBirth,"
                                + "residenceMunicipality,organisationName",
                        "email=half",
                        "only =whole may stand"),
                Arguments.of("dictionary", "common passwords", "common", "no-such-list", "no readable file"));
    }

    @BeforeEach
    void aRealmWithOnePolicy() {
        realm.change(policy(HARMLESS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void eachPolicyIsListedWithItsDefault(String name, String title, String setting) {
        var listed = listed().filter(policy -> policy.path("id").asText().equals("cittadino-" + name))
                .toList();
        assertEquals(1, listed.size());
        assertEquals("Cittadino: " + title, listed.get(0).path("displayName").asText());
        assertEquals(setting, listed.get(0).path("defaultValue").asText());
        assertEquals("String", listed.get(0).path("configType").asText());
    }

    @Test
    void noOtherPolicyIsOurs() {
        assertEquals(
                policies()
                        .map(policy -> "cittadino-" + policy.get()[0])
                        .sorted()
                        .toList(),
                listed().map(policy -> policy.path("id").asText())
                        .filter(id -> id.startsWith("cittadino-"))
                        .sorted()
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void theDefaultIsAcceptedAndABadSettingRefusedWithASentence(
            String name, String title, String setting, String bad, String sentence) {
        assertTrue(bring("cittadino-" + name + "(" + setting + ")").isAccepted());
        assertEquals("cittadino-" + name + "(" + setting + ")", stored());
        var answer = bring("cittadino-" + name + "(" + bad + ")");
        assertEquals(400, answer.status(), answer::body);
        assertTrue(answer.reason().contains(sentence), answer::reason);
        assertEquals("cittadino-" + name + "(" + setting + ")", stored());
    }

    @Test
    void theConsoleOffersExplainsAndRefuses(Browsers browsers, Mailbox mailbox, Database database) {
        new OwnTables(database, realm).forgetLimits();
        var page = browsers.page(true, "it-IT", 1400);
        var console = PasswordPolicyPage.open(page, realm, official(mailbox));
        assertTrue(console.offered().containsAll(titlesBut("equal characters in a row")), console.offered()::toString);
        policies().filter(policy -> !policy.get()[0].equals("repetitions")).forEach(policy -> {
            var id = "cittadino-" + policy.get()[0];
            console.add("Cittadino: " + policy.get()[1]);
            assertEquals(policy.get()[2], console.setting(id));
            var help = console.help(id);
            assertTrue(help.length() > 40 && !help.contains("passwordPoliciesHelp"), help);
        });
        assertTrue(console.help("cittadino-length").contains("Lunghezza"), console.help("cittadino-length"));
        Browsers.shoot(page, "console-policies");
        var refused = console.set("cittadino-length", "otto").save();
        Browsers.shoot(page, "console-policies-refused");
        assertTrue(refused.contains("Write the least and the greatest length"), refused);
        assertEquals(HARMLESS, stored());
    }

    private static List<String> titlesBut(String left) {
        return policies()
                .map(policy -> (String) policy.get()[1])
                .filter(title -> !title.equals(left))
                .map(title -> "Cittadino: " + title)
                .toList();
    }

    /** A citizen to whom the realm is entrusted. */
    private Citizen official(Mailbox mailbox) {
        var citizen = Citizens.bornInItaly();
        new Walker().becomeCitizen(realm, mailbox, citizen);
        var admin = realm.admin();
        var id = realm.accounts(citizen.email()).get(0).path("id").asText();
        var client = admin.get("/" + realm.name() + "/clients?clientId=realm-management")
                .path(0)
                .path("id")
                .asText();
        var role = admin.get("/" + realm.name() + "/clients/" + client + "/roles/realm-admin");
        admin.post(
                "/" + realm.name() + "/users/" + id + "/role-mappings/clients/" + client,
                JsonNodeFactory.instance.arrayNode().add(role));
        return citizen;
    }

    private Stream<JsonNode> listed() {
        return StreamSupport.stream(
                realm.admin().serverInfo().path("passwordPolicies").spliterator(), false);
    }

    private AdminAnswer bring(String policy) {
        return realm.admin().attempt("PUT", "/" + realm.name(), policy(policy));
    }

    private String stored() {
        return realm.admin().get("/" + realm.name()).path("passwordPolicy").asText();
    }

    private static ObjectNode policy(String policy) {
        return JsonNodeFactory.instance.objectNode().put("passwordPolicy", policy);
    }
}
