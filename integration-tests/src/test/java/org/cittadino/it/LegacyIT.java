// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cittadino.it.desk.Desk;
import org.cittadino.it.desk.Official;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.Patience;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.LeavePage;
import org.cittadino.it.pages.LegacyNoticePage;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The way of the old accounts: taken over, told at the login, written to. */
@KeycloakIT
@Tag("any-version")
final class LegacyIT {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Duration AT_MOST = Duration.ofSeconds(90);
    private static final String OLD = "{\"name\":\"Insieme\",\"filter\":{\"pattern\":true}}";

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Browsers browsers;
    private final OwnTables tables;
    private final String town = UUID.randomUUID().toString().substring(0, 8);

    LegacyIT(TestRealm realm, Mailbox mailbox, Browsers browsers, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.browsers = browsers;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeEach
    void aTownWithOldNames() {
        realm.change(JSON.objectNode().put("registrationEmailAsUsername", false));
        realm.admin()
                .attempt(
                        "POST",
                        "/" + realm.name() + "/authentication/register-required-action",
                        JSON.objectNode()
                                .put("providerId", "cittadino-legacy-notice")
                                .put("name", "cittadino-legacy-notice"));
    }

    @Test
    void theHolderOfAnOldAccountIsToldOnceAndGoesOn() {
        var citizen = old("M.ROSSI1234", account -> {});
        assertTrue(realm.tokenFor("m.rossi1234", citizen.password()).contains("access_token"));

        var page = browsers.page(false);
        LoginPage.open(page, realm).send("M.ROSSI1234", citizen.password());
        var notice = LegacyNoticePage.arrived(page);
        assertEquals("m.rossi1234", notice.userName());
        assertFalse(notice.offersToRaise(), "this town has no way up yet");
        notice.goOn();

        LoginPage.open(browsers.page(false), realm).enter(citizen);
    }

    @Test
    void whoIsNotOldOrNotWeakIsNotTold() {
        LoginPage.open(browsers.page(false), realm).enter(AreaCitizens.settled(realm));

        var raised = old("G.VERDI77", account -> {});
        tables.seenAtTheCounter(id(raised));
        LoginPage.open(browsers.page(false), realm).enter(raised);
    }

    @Test
    void aCampaignWritesToEachOnceAndCountsWhatComesOfIt() {
        var leaving = old("L.NERI1", account -> {});
        var rising = old("R.NERI2", account -> {});
        old("S.NERI3", account -> account.remove("email"));
        var official = Desk.open(realm).official("giulia", "view", "decide");

        var draft = official.post("/campaigns", OLD);
        assertEquals(201, draft.status(), draft.body().toString());
        var id = draft.body().path("id").asText();
        assertTrue(draft.body().path("selected").asInt() >= 3);
        var preview = official.get("/campaigns/" + id + "/preview?locale=de").body();
        assertEquals(
                "Wechseln Sie zu starken Zugangsdaten", preview.path("subject").asText());
        assertTrue(preview.path("html").asText().contains("/account/"));

        assertEquals(200, official.post("/campaigns/" + id + "/start", "{}").status());
        assertEquals(409, official.post("/campaigns/" + id + "/start", "{}").status());
        var mail = mailbox.newest(leaving.email(), 1);
        assertFalse((mail.text() + mail.html() + mail.headers())
                .toLowerCase(Locale.ROOT)
                .contains("neri"));
        mailbox.newest(rising.email(), 1);
        var left = LeavePage.open(browsers.page(false), mail.leaveLink()).leave();
        var unknown = LeavePage.open(browsers.page(false), mail.leaveLink().replaceFirst("[0-9a-f]{8}-", "00000000-"));
        assertEquals(left, unknown.leave());
        tables.seenAtTheCounter(id(rising));

        var done = ended(official, id);
        assertEquals(1, done.path("moved").asInt());
        assertTrue(done.path("unreachable").asInt() >= 1);
        assertEquals(0, done.path("failed").asInt());

        var second = official.post("/campaigns", OLD).body().path("id").asText();
        official.post("/campaigns/" + second + "/start", "{}");
        assertEquals(1, ended(official, second).path("optedOut").asInt());
        assertEquals(1, mailbox.all(leaving.email()).size());
        assertEquals(1, mailbox.all(rising.email()).size());
    }

    @Test
    void oldUserNamesAreTakenOverByLineAndNobodyIsWrittenTo() {
        var official = Desk.open(realm).official("bruno", "import");
        var rows = new StringBuilder("username;lastName;firstName;email\n");
        for (var row = 0; row < 200; row++) {
            rows.append("ABIANCHI")
                    .append(row)
                    .append(";Bianchi;Ada;")
                    .append(address(row))
                    .append('\n');
        }
        rows.append("B A D;;;\n");

        var tried = imported(official, "?trial=true", rows.toString());
        assertEquals("TRIED", tried.path("state").asText());
        assertEquals(200, tried.path("created").asInt());
        assertEquals(0, realm.accounts(address(7)).size());

        var done = imported(official, "", rows.toString());
        assertEquals("DONE", done.path("state").asText());
        assertEquals(100, done.path("percent").asInt());
        assertEquals(200, done.path("created").asInt());
        assertEquals(202, done.path("rejected").get(0).path("line").asInt());
        assertFalse(done.toString().toLowerCase(Locale.ROOT).contains("bianchi"));
        var account = realm.accounts(address(7)).get(0);
        assertEquals("abianchi7", account.path("username").asText());
        assertFalse(account.path("emailVerified").asBoolean());
        assertEquals(0, account.path("requiredActions").size());
        assertEquals(0, mailbox.all(address(7)).size());

        assertEquals(
                200, imported(official, "", rows.toString()).path("skipped").asInt());
    }

    private String address(int row) {
        return "ada" + row + "-" + town + "@example.org";
    }

    private JsonNode imported(Official official, String query, String file) {
        var begun = official.upload("/legacy/imports" + query, file);
        assertEquals(202, begun.status(), begun.body().toString());
        var id = begun.body().path("id").asText();
        return Patience.firstAnswer(AT_MOST, () -> {
                    var now = official.get("/legacy/imports/" + id).body();
                    return now.path("state").asText().equals("RUNNING") ? Optional.<JsonNode>empty() : Optional.of(now);
                })
                .orElseThrow();
    }

    private static JsonNode ended(Official official, String id) {
        return Patience.firstAnswer(AT_MOST, () -> {
                    var now = official.get("/campaigns/" + id).body();
                    return now.path("state").asText().equals("done") ? Optional.<JsonNode>of(now) : Optional.empty();
                })
                .orElseThrow();
    }

    private Citizen old(String userName, Consumer<ObjectNode> more) {
        return AreaCitizens.settled(realm, Citizens.bornInItaly(), account -> {
            account.put("username", userName);
            more.accept(account);
        });
    }

    private String id(Citizen citizen) {
        return realm.accounts(citizen.email()).get(0).path("id").asText();
    }
}
