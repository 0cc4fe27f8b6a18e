// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaKeysSection;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.pages.SecurityKey;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys besides the password, set up and removed by their owner in a realm whose login asks for all of them. */
@KeycloakIT
final class AreaKeysIT {
    private static final String SAVED = "Fatto: la modifica è salvata.";
    private static final String SINCE = " \\| Data di attivazione: \\d{1,2} [a-z]+ \\d{4}";

    private final TestRealm realm;
    private final Browsers browsers;
    private Citizen citizen;

    AreaKeysIT(TestRealm realm, Browsers browsers) {
        this.realm = realm;
        this.browsers = browsers;
        this.citizen = AreaCitizens.settled(realm);
    }

    @BeforeEach
    void theLoginAsksForEveryKindOfKey() {
        citizen = AreaCitizens.settled(realm);
        // Keycloak reads the one only beside the other
        realm.change(JsonNodeFactory.instance
                .objectNode()
                .put("webAuthnPolicyPasswordlessRpEntityName", "keycloak")
                .put("webAuthnPolicyPasswordlessPasskeysEnabled", true));
        var flow = "/" + realm.name() + "/authentication/flows/browser/executions";
        realm.admin().get(flow).forEach(step -> {
            if (step.path("providerId").asText().equals("auth-recovery-authn-code-form")) {
                realm.admin().put(flow, ((ObjectNode) step).put("requirement", "ALTERNATIVE"));
            }
        });
    }

    @Test
    void anAuthenticatorAppIsAddedByItsCodeAndSaidByNameAndDay() {
        var area = enter();
        var keys = new AreaKeysSection(area);
        keys.addApp("Telefono di Ada");
        assertEquals(SAVED, area.notice());
        assertListed(List.of("App di autenticazione: Telefono di Ada" + SINCE), keys.listed());
    }

    @Test
    void recoveryCodesAreAddedAndSaid() {
        var area = enter();
        var keys = new AreaKeysSection(area);
        keys.addRecoveryCodes();
        assertEquals(SAVED, area.notice());
        assertListed(List.of("Codici di recupero: .+" + SINCE), keys.listed());
    }

    @Test
    void aPasskeyIsAddedAndSaidByName() {
        var area = enter();
        SecurityKey.pluggedInto(area.page());
        var keys = new AreaKeysSection(area);
        keys.addPasskey("Portatile di Ada");
        assertEquals(SAVED, area.notice());
        assertListed(List.of("Passkey: Portatile di Ada" + SINCE), keys.listed());
    }

    @Test
    void keycloakAsksBeforeAKeyIsRemovedAndANoKeepsIt() {
        var area = enter();
        var keys = new AreaKeysSection(area);
        keys.addApp("Telefono di Ada");
        var question = keys.askToRemove(1);
        assertTrue(question.contains("Telefono di Ada"), question);
        keys.keepAfterAll();
        assertEquals("Non è cambiato nulla.", area.notice());
        assertEquals(1, keys.listed().size());
        keys.askToRemove(1);
        keys.remove();
        assertEquals(SAVED, area.notice());
        assertEquals(List.of(), keys.listed());
    }

    @Test
    void everyKindOfKeyIsOfferedListedNewestFirstAndRemoved() {
        var area = enter();
        SecurityKey.pluggedInto(area.page());
        var keys = new AreaKeysSection(area);
        assertEquals(
                List.of("Aggiungi una passkey", "Aggiungi un’app di autenticazione", "Crea i codici di recupero"),
                keys.offered());
        keys.addApp("Telefono di Ada");
        keys.addRecoveryCodes();
        keys.addPasskey("Portatile di Ada");
        assertListed(
                List.of(
                        "Passkey: Portatile di Ada" + SINCE,
                        "Codici di recupero: .+" + SINCE,
                        "App di autenticazione: Telefono di Ada" + SINCE),
                keys.listed());
        Browsers.shoot(area.page(), "area-keys");
        for (int left = 2; left >= 0; left--) {
            keys.askToRemove(1);
            keys.remove();
            assertEquals(left, keys.listed().size());
        }
    }

    @Test
    void aBlockTakesEveryKindOfKey() {
        var area = enter();
        SecurityKey.pluggedInto(area.page());
        var keys = new AreaKeysSection(area);
        keys.addApp("Telefono di Ada");
        keys.addRecoveryCodes();
        keys.addPasskey("Portatile di Ada");
        assertEquals(4, credentials());
        area.askToBlock();
        area.confirmToBlock();
        assertEquals(0, credentials());
    }

    private int credentials() {
        var account = realm.accounts(citizen.email()).get(0).path("id").asText();
        return realm.admin()
                .get("/" + realm.name() + "/users/" + account + "/credentials")
                .size();
    }

    private AreaPage enter() {
        return AreaPage.enter(browsers.page(true), realm, citizen);
    }

    private static void assertListed(List<String> patterns, List<String> cards) {
        assertEquals(patterns.size(), cards.size(), cards.toString());
        for (int i = 0; i < patterns.size(); i++) {
            assertTrue(cards.get(i).matches(patterns.get(i)), cards.toString());
        }
    }
}
