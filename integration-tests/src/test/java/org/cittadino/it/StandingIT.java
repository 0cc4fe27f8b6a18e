// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.pages.ForgottenPasswordPage;
import org.cittadino.it.pages.NewPasswordPage;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.junit.jupiter.api.Test;

/** What the area personale says of the level, of what it opens, and of requests. */
@KeycloakIT
final class StandingIT {
    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Browsers browsers;
    private final OwnTables tables;

    StandingIT(TestRealm realm, Mailbox mailbox, Browsers browsers, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.browsers = browsers;
        this.tables = new OwnTables(database, realm);
    }

    @Test
    void whoHasJustRegisteredIsWeakAndReadsWhatWasCheckedAndWhatIsMissing() {
        var citizen = Citizens.bornInItaly();
        var page = browsers.page(false);
        RegistrationPage.open(page, realm)
                .fill(citizen)
                .sendAndReceiveCode()
                .confirm(mailbox.only(citizen.email()).code());
        var area = AreaPage.enter(browsers.page(false), realm, citizen);

        assertEquals("Credenziale debole", area.level());
        assertTrue(area.text().contains("Indirizzo email confermato ("), area.text());
        assertTrue(area.text().contains("Come ottenere la credenziale forte"), area.text());
        assertTrue(area.text().contains("Non hai richieste."), area.text());
    }

    @Test
    void whoShowedADocumentIsStrong() {
        var citizen = AreaCitizens.settled(realm);
        tables.seenAtTheCounter(id(citizen));
        var area = enter(citizen);

        assertEquals("Credenziale forte", area.level());
        assertTrue(area.text().contains("Documento mostrato allo sportello ("), area.text());
        assertFalse(area.text().contains("Come ottenere la credenziale forte"), area.text());
    }

    @Test
    void servicesAreListedAndTheRedPadlockIsSeen() {
        var citizen = AreaCitizens.settled(realm);
        assertEquals(1, enter(citizen).services().size());
        assertFalse(enter(citizen).services().get(0).contains("lucchetto rosso"));

        givePadlockToTheDemoPortal();
        assertTrue(enter(citizen).services().get(0).endsWith("lucchetto rosso: serve la credenziale forte"));
        tables.seenAtTheCounter(id(citizen));
        assertTrue(enter(citizen).services().get(0).endsWith("lucchetto rosso: per te è aperto"));
    }

    @Test
    void aBlockTakesTheLevelAndStaysWrittenDown() {
        var citizen = AreaCitizens.settled(realm);
        tables.seenAtTheCounter(id(citizen));
        var area = enter(citizen);
        area.askToBlock();
        area.confirmToBlock().click();
        ForgottenPasswordPage.arrived(area.page()).askForMail(citizen.email());
        var changed = citizen.withPassword("Nuova#2027mare");
        NewPasswordPage.byLink(area.page(), mailbox.newest(citizen.email(), 2).actionLink())
                .choose(changed.password());
        area = enter(changed);

        assertEquals("Credenziale debole", area.level());
        assertTrue(area.text().contains("Blocco per credenziali perse"), area.text());
        assertTrue(area.text().contains("Accolta"), area.text());
    }

    private AreaPage enter(Citizen citizen) {
        return AreaPage.enter(browsers.page(false), realm, citizen);
    }

    private String id(Citizen citizen) {
        return realm.accounts(citizen.email()).get(0).path("id").asText();
    }

    private void givePadlockToTheDemoPortal() {
        var admin = realm.admin();
        var path = "/" + realm.name();
        admin.post(
                path + "/client-scopes",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("name", "credenziale-forte")
                        .put("protocol", "openid-connect"));
        for (var scope : admin.get(path + "/client-scopes")) {
            if (scope.path("name").asText().equals("credenziale-forte")) {
                var portal = admin.get(path + "/clients?clientId=sportello")
                        .get(0)
                        .path("id")
                        .asText();
                admin.put(
                        path + "/clients/" + portal + "/default-client-scopes/"
                                + scope.path("id").asText(),
                        JsonNodeFactory.instance.objectNode());
            }
        }
    }
}
