// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.cittadino.it.desk.Desk;
import org.cittadino.it.desk.DeskAnswer;
import org.cittadino.it.desk.Official;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.junit.jupiter.api.Test;

/** What officials do with the requests of citizens. */
@KeycloakIT
final class DeskCasesIT {
    private static final String SEEN_ONCE = "{\"version\":0}";

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final OwnTables tables;
    private final Official bruno;
    private final Official carla;
    private final Citizen citizen = Citizens.bornInItaly();
    private final String id;

    DeskCasesIT(TestRealm realm, Mailbox mailbox, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.tables = new OwnTables(database, realm);
        var desk = Desk.open(realm);
        this.bruno = desk.official("bruno-" + UUID.randomUUID(), "view", "decide");
        this.carla = desk.official("carla-" + UUID.randomUUID(), "view", "decide");
        new Walker().registerUpToCode(realm, citizen);
        mailbox.only(citizen.email());
        this.id = tables.handedToOfficials();
    }

    @Test
    void theListTellsNothingOfTheCitizenAndTheCaseAll() {
        var list = bruno.get("/cases?state=OPEN&kind=NEW_ACCOUNT&max=200");
        var whole = bruno.get("/cases/" + id);

        assertTrue(list.body().path("total").asInt() >= 1);
        assertTrue(list.body().toString().contains(id));
        assertFalse(list.body().toString().contains(citizen.email()));
        assertEquals(
                citizen.email(), whole.body().path("registration").path("email").asText());
        assertTrue(whole.body().path("registration").path("emailProven").asBoolean());
        assertFalse(whole.body().toString().contains("argon2"));
    }

    @Test
    void anApprovedCitizenHasAnAccountAndLearnsIt() {
        claim(bruno);

        var answer = bruno.post("/cases/" + id + "/approve", "{\"version\":1}");

        assertEquals(200, answer.status(), answer.body().toString());
        assertEquals("chosen", answer.body().path("delivery").asText());
        var account = realm.accounts(citizen.email()).get(0);
        assertEquals(account.path("id").asText(), answer.body().path("userId").asText());
        assertTrue(account.path("emailVerified").asBoolean());
        assertTrue(realm.isPassword(citizen.email(), citizen.password()));
        var mail = mailbox.newest(citizen.email(), 2);
        assertEquals("Il tuo account è aperto", mail.subject());
        assertTrue(mail.text().contains(citizen.email()), mail.text());
        var closed = bruno.get("/cases/" + id).body();
        assertEquals("APPROVED", closed.path("state").asText());
        assertTrue(closed.path("registration").isMissingNode());
    }

    @Test
    void aRefusedCitizenLearnsWhyAndNothingIsLeft() {
        claim(bruno);

        var answer = bruno.post(
                "/cases/" + id + "/reject", "{\"version\":1,\"reason\":\"unclear\",\"note\":\"cfr. protocollo\"}");

        assertEquals(200, answer.status(), answer.body().toString());
        assertEquals(List.of(), realm.accounts(citizen.email()));
        var mail = mailbox.newest(citizen.email(), 2);
        assertEquals("La tua richiesta di account", mail.subject());
        assertTrue(mail.text().contains("non sono chiari"), mail.text());
        assertFalse(mail.text().contains("protocollo"));
        var closed = carla.get("/cases/" + id).body();
        assertEquals("REJECTED", closed.path("state").asText());
        assertEquals("cfr. protocollo", closed.path("note").asText());
        assertTrue(closed.path("registration").isMissingNode());
    }

    @Test
    void nobodyDecidesWhatTheyHaveNotClaimed() {
        assertConflict(bruno.post("/cases/" + id + "/approve", SEEN_ONCE));
        claim(bruno);
        assertConflict(carla.post("/cases/" + id + "/approve", "{\"version\":1}"));
        assertConflict(bruno.post("/cases/" + id + "/approve", SEEN_ONCE));
        assertConflict(carla.post("/cases/" + id + "/claim", "{\"version\":1}"));

        assertEquals(
                200, carla.post("/cases/" + id + "/release", "{\"version\":1}").status());
        assertEquals(
                200, carla.post("/cases/" + id + "/claim", "{\"version\":2}").status());
        assertEquals(List.of(), realm.accounts(citizen.email()));
    }

    @Test
    void nobodyDecidesTheirOwnCase() {
        var account = realm.admin().get("/" + realm.name() + "/users/" + bruno.id());
        ((ObjectNode) account).put("email", citizen.email());
        realm.admin().put("/" + realm.name() + "/users/" + bruno.id(), account);

        var answer = bruno.post("/cases/" + id + "/claim", SEEN_ONCE);

        assertEquals(403, answer.status());
        assertEquals("own-case", answer.problem());
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDoes() {
        claim(bruno);
        bruno.token();

        var answers = Stream.of("approve", "reject", "approve", "reject")
                .map(word -> CompletableFuture.supplyAsync(
                        () -> bruno.post("/cases/" + id + "/" + word, "{\"version\":1,\"reason\":\"other\"}")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertEquals(1, answers.stream().filter(one -> one.status() == 200).count(), answers.toString());
        answers.stream().filter(one -> one.status() != 200).forEach(DeskCasesIT::assertConflict);
        var approved = bruno.get("/cases/" + id).body().path("state").asText().equals("APPROVED");
        assertEquals(approved ? 1 : 0, realm.accounts(citizen.email()).size());
    }

    @Test
    void whatWasLookedAtAndDecidedIsRecordedWithoutTheCitizen() {
        bruno.get("/cases/" + id);
        claim(bruno);
        bruno.post("/cases/" + id + "/reject", "{\"version\":1,\"reason\":\"duplicate\"}");

        var events = realm.events();

        assertEquals(3, events.split("cittadino/desk/" + id, -1).length - 1, events);
        assertTrue(events.contains("CITTADINO_CASE"));
        assertTrue(events.contains("duplicate"));
        assertTrue(events.contains(bruno.id()));
        assertFalse(events.contains(citizen.email()));
    }

    private void claim(Official official) {
        assertEquals(200, official.post("/cases/" + id + "/claim", SEEN_ONCE).status());
    }

    private static void assertConflict(DeskAnswer answer) {
        assertEquals(409, answer.status(), answer.body().toString());
    }
}
