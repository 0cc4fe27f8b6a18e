// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebForm;
import org.cittadino.it.walker.WebPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@KeycloakIT
final class HostileInputIT {
    private static final String RAW_MARKUP = "<script>alert(1)</script>";

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final OwnTables tables;

    HostileInputIT(TestRealm realm, Mailbox mailbox, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.tables = new OwnTables(database, realm);
    }

    static Stream<Arguments> poisons() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("blanks", "   \t "),
                Arguments.of("a megabyte", "A".repeat(1_000_000)),
                Arguments.of("a hundred thousand letters", "A".repeat(100_000)),
                Arguments.of("control characters", "Ada\u0000\u0007\u001b[31m"),
                Arguments.of("a right-to-left mark", "Ada\u202eadA\u200f"),
                Arguments.of("a lone surrogate", "Ada\ud800"),
                Arguments.of("a private character", "Ada\ue000"),
                Arguments.of("markup", RAW_MARKUP),
                Arguments.of("markup out of an attribute", "\"><img src=x onerror=alert(1)>"),
                Arguments.of("an expression", "${7*7}"),
                Arguments.of("a directive", "<#assign x=7*7>${x}#{7*7}[=7*7]"),
                Arguments.of("a message pattern", "{0} '{' {9999999999}"),
                Arguments.of("new lines", "Ada\r\nBcc: stranger@example.com\r\n\r\nCiao"),
                Arguments.of("a quote", "' or 1=1 --"),
                Arguments.of("a path", "../../../../etc/passwd"),
                Arguments.of("a lookup", "${jndi:ldap://127.0.0.1/x}"));
    }

    @BeforeEach
    void nobodyHasRegisteredYet() {
        tables.forgetLimits();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poisons")
    void poisonInOneFieldNeverBreaksThePage(String name, String poison) {
        var walker = new Walker();
        var form = walker.formFor(realm, Citizens.forAnOrganisation());
        for (String input : inputs(form)) {
            tables.forgetLimits();
            var answer = walker.send(form.with("email", Citizens.freshAddress()).with(input, poison));
            assertHarmless(input, answer);
            form = answer.isForm() || !answer.asksForCode()
                    ? form
                    : new Walker().formFor(realm, Citizens.forAnOrganisation());
        }
        assertNoStrangerGotMail();
    }

    /** A megabyte in all fields at once is beyond Keycloak's limit of 10 MiB: it hangs up before it has read that far. */
    static Stream<Arguments> poisonsForAllFields() {
        return poisons().filter(poison -> ((String) poison.get()[1]).length() <= 100_000);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poisonsForAllFields")
    void poisonInEveryFieldStoresNothing(String name, String poison) {
        long before = tables.registrations();
        var walker = new Walker();
        var form = walker.formFor(realm, Citizens.bornInItaly());
        Map<String, String> all = new LinkedHashMap<>();
        inputs(form).forEach(input -> all.put(input, poison));
        assertHarmless("all", walker.send(form.with(all)));
        assertEquals(before, tables.registrations());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poisons")
    void poisonAsCodeIsAWrongCode(String name, String poison) {
        var walker = new Walker();
        var page = walker.registerUpToCode(realm, Citizens.bornInItaly());
        var form = Walker.codeForm(page, poison);
        var answer = walker.send(form);
        assertHarmless("code", answer);
        assertFalse(answer.isActivated());
        assertHarmless("action", walker.send(form.with("action", poison)));
    }

    @Test
    void aMissingFieldIsAMessageAndNotAnError() {
        var walker = new Walker();
        var form = walker.formFor(realm, Citizens.bornInItaly());
        for (String input : inputs(form)) {
            tables.forgetLimits();
            var answer = walker.send(form.with("email", Citizens.freshAddress()).without(input));
            assertHarmless(input, answer);
        }
        assertHarmless("all", walker.send(new WebForm(form.action(), List.of())));
    }

    @Test
    void fieldsNobodyAskedForAreNotStored() {
        var plain = Citizens.bornInItaly();
        new Walker().becomeCitizen(realm, mailbox, plain);
        tables.forgetLimits();
        var forger = Citizens.bornInItaly();
        var forged = forge(forger);
        new Walker().becomeCitizen(realm, mailbox, forged);
        assertEquals(attributes(plain), attributes(forger));
        var account = realm.accounts(forger.email()).get(0);
        assertEquals(forger.email(), account.path("username").asText());
        assertEquals(0, account.path("requiredActions").size());
        String roles = realm.admin()
                .get("/" + realm.name() + "/users/" + account.path("id").asText() + "/role-mappings/realm")
                .toString();
        assertFalse(roles.contains("admin"), roles);
    }

    private static Citizen forge(Citizen citizen) {
        String[] names = {
            "username",
            "id",
            "enabled",
            "emailVerified",
            "createdTimestamp",
            "roles",
            "realmRoles",
            "groups",
            "assuranceLevel",
            "assurance_level",
            "level",
            "cittadinoLevel",
            "evidence",
            "user.attributes.level",
            "user.attributes.fiscalNumber",
            "attributes[level]",
            "locale",
            "picture",
            "decoy",
            "clientId",
            "registrationId",
            "code",
            "credentialId",
            "requiredActions",
            "federationLink",
            "serviceAccountClientId"
        };
        for (String name : names) {
            citizen = citizen.with(name, "STRONG");
        }
        return citizen;
    }

    private Set<String> attributes(Citizen citizen) {
        Set<String> names = new HashSet<>();
        realm.accounts(citizen.email()).get(0).path("attributes").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> inputs(WebForm form) {
        Set<String> names = new HashSet<>();
        form.fields().forEach(field -> names.add(field.getKey()));
        return names;
    }

    private static void assertHarmless(String input, WebPage answer) {
        assertTrue(answer.status() < 500, () -> input + ": " + answer);
        assertFalse(answer.body().contains(RAW_MARKUP), () -> input + " came back as markup");
        assertFalse(answer.body().contains("<img src=x"), () -> input + " came back as markup");
        assertFalse(answer.document().select("[value=49], [value*=49#]").size() > 0, () -> input + " was calculated");
    }

    private void assertNoStrangerGotMail() {
        assertTrue(mailbox.all("stranger@example.com").isEmpty());
    }
}
