// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.cittadino.it.desk.Desk;
import org.cittadino.it.desk.DeskAnswer;
import org.cittadino.it.desk.Official;
import org.cittadino.it.desk.TownHall;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What officials do with a request for a strong credential. */
@KeycloakIT
@Tag("any-version")
final class DeskReviewIT {
    private static final String SEEN_ONCE = "{\"version\":0}";
    private static final String NUMBER = "CA77123ZQ";
    private static final String AT_THE_COUNTER = "{\"version\":%d,\"seen\":\"counter\",\"document\":"
            + "{\"type\":\"CIE\",\"number\":\"" + NUMBER + "\",\"expires\":\"2999-12-31\"}}";

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Database database;
    private final OwnTables tables;
    private final Desk desk;
    private final Official bruno;
    private final Official carla;

    DeskReviewIT(TestRealm realm, Mailbox mailbox, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.database = database;
        this.tables = new OwnTables(database, realm);
        this.desk = Desk.open(realm);
        this.bruno = desk.official("bruno-" + UUID.randomUUID(), "view", "decide", "export");
        this.carla = desk.official("carla-" + UUID.randomUUID(), "view", "decide");
    }

    @Test
    void theOfficialLearnsWhatHoldsHere() {
        var me = bruno.get("/me").body();

        assertEquals(bruno.id(), me.path("id").asText());
        assertEquals("[\"view\",\"decide\",\"export\"]", me.path("roles").toString());
        assertFalse(me.path("fourEyes").asBoolean());
        assertEquals(
                403, desk.official("nobody-" + UUID.randomUUID()).get("/me").status());
    }

    @Test
    void theCaseIsFoundByItsCodeHoweverItIsWritten() {
        var id = request(Citizens.bornInItaly());
        claim(bruno, id, 0);
        var reference = look(bruno, id).path("reference").asText();
        var spoken = reference.replace('0', 'o').replace('1', 'l').replace("-", "%20");

        for (var typed : List.of(reference, spoken, reference.toLowerCase(Locale.ROOT))) {
            var found = bruno.get("/cases?reference=" + typed).body();
            assertEquals(1, found.path("total").asInt(), typed);
            assertEquals(id, found.path("cases").path(0).path("id").asText());
        }
        assertTrue(bruno.get("/cases?mine=true").body().toString().contains(id));
        assertFalse(carla.get("/cases?mine=true").body().toString().contains(id));
        assertEquals(
                0, bruno.get("/cases?reference=nothing").body().path("total").asInt());
    }

    @Test
    void whoWasSeenAtTheCounterIsStrongAndLearnsItAndTheNumberIsKeptNowhere() {
        var citizen = settled(Citizens.withOmocodia(), "F", "1990-12-31", "H501");
        var user = userId(citizen);
        var id = tables.asksForStrong(user);
        claim(bruno, id, 0);

        var answer = bruno.post("/cases/" + id + "/approve", AT_THE_COUNTER.formatted(1));

        assertEquals(200, answer.status(), answer.body().toString());
        assertEquals("strong", answer.body().path("level").asText());
        assertTrue(tables.evidence(user).contains("COUNTER"));
        var mail = mailbox.only(citizen.email());
        assertEquals("Hai la credenziale forte", mail.subject());
        assertTrue(mail.text().contains("/account"), mail.text());
        var closed = look(bruno, id);
        assertEquals("APPROVED", closed.path("state").asText());
        assertTrue(closed.path("person").isMissingNode());
        assertEquals(List.of("claim", "approve"), history(closed));
        assertFalse(database.dumpOwnTables().contains(NUMBER));
        assertFalse(realm.events().contains("3ZQ"));
    }

    @Test
    void whoIsRefusedKeepsTheAccountAndLearnsWhy() {
        var citizen = settled(Citizens.bornInItaly());
        var id = tables.asksForStrong(userId(citizen));
        claim(bruno, id, 0);

        var answer = bruno.post("/cases/" + id + "/reject", "{\"version\":1,\"reason\":\"data-not-found\"}");

        assertEquals(200, answer.status(), answer.body().toString());
        var mail = mailbox.only(citizen.email());
        assertTrue(mail.text().contains("credenziale forte"), mail.text());
        assertTrue(mail.text().contains("resta com’è"), mail.text());
        assertEquals(1, realm.accounts(citizen.email()).size());
        assertEquals(List.of("claim", "reject"), history(look(carla, id)));
    }

    @Test
    void whoIsAskedForMoreGetsALinkAndTheCaseWaits() {
        var citizen = settled(Citizens.bornInItaly());
        var id = tables.asksForStrong(userId(citizen));
        claim(bruno, id, 0);
        assertProblem(400, "bad-request", bruno.post("/cases/" + id + "/ask", "{\"version\":1,\"what\":\"photo\"}"));
        assertProblem(409, "changed", carla.post("/cases/" + id + "/ask", "{\"version\":1,\"what\":\"scan\"}"));

        var answer =
                bruno.post("/cases/" + id + "/ask", "{\"version\":1,\"what\":\"scan\",\"note\":\"solo il fronte\"}");

        assertEquals(
                "MORE_ASKED",
                answer.body().path("state").asText(),
                answer.body().toString());
        var mail = mailbox.only(citizen.email());
        assertTrue(mail.text().contains(realm.url() + "/cittadino-scan/again/"), mail.text());
        assertFalse(mail.text().contains("fronte"), mail.text());
        assertEquals("solo il fronte", look(carla, id).path("note").asText());
        claim(carla, id, 2);
    }

    @Test
    void whoHasNoProvenAddressCannotBeAsked() {
        var citizen =
                AreaCitizens.settled(realm, Citizens.bornInItaly(), account -> account.put("emailVerified", false));
        var id = tables.asksForStrong(userId(citizen));
        claim(bruno, id, 0);

        assertProblem(
                422, "no-way-to-deliver", bruno.post("/cases/" + id + "/ask", "{\"version\":1,\"what\":\"scan\"}"));
    }

    @Test
    void withFourEyesTwoOfficialsSayYes() {
        var user = userId(settled(Citizens.bornInAnAbolishedTown(), "M", "1981-11-30", "D005"));
        var id = tables.asksForStrong(user);
        desk.set("cittadino.desk.fourEyes", "true");
        try {
            claim(bruno, id, 0);
            var first = bruno.post("/cases/" + id + "/approve", AT_THE_COUNTER.formatted(1));
            assertEquals(202, first.status(), first.body().toString());
            assertTrue(first.body().path("firstApprovalBy").path("me").asBoolean());

            claim(bruno, id, 2);
            assertProblem(409, "needs-colleague", bruno.post("/cases/" + id + "/approve", AT_THE_COUNTER.formatted(3)));
            bruno.post("/cases/" + id + "/release", "{\"version\":3}");
            assertEquals(List.of(), tables.evidence(user));

            claim(carla, id, 4);
            assertEquals(
                    200,
                    carla.post("/cases/" + id + "/approve", AT_THE_COUNTER.formatted(5))
                            .status());
            assertTrue(tables.evidence(user).contains("COUNTER"));
        } finally {
            desk.set("cittadino.desk.fourEyes", "false");
        }
    }

    @Test
    void nobodyDecidesTheirOwnCase() {
        var citizen = Citizens.bornInItaly();
        var mine = tables.asksForStrong(bruno.id());
        var another = request(citizen);
        change(carla.id(), "fiscalNumber", citizen.of("fiscalNumber"));

        assertFalse(bruno.get("/cases?max=200").body().toString().contains(mine));
        for (var answer : List.of(
                bruno.get("/cases/" + mine),
                bruno.post("/cases/" + mine + "/claim", SEEN_ONCE),
                carla.get("/cases/" + another),
                carla.post("/cases/" + another + "/claim", SEEN_ONCE))) {
            assertProblem(403, "own-case", answer);
        }
    }

    @Test
    void anAccountThatIsEditedAfterTheLookIsLookedAtAgain() {
        var user = userId(settled(Citizens.bornInItaly()));
        var id = tables.asksForStrong(user);
        claim(bruno, id, 0);
        change(user, "residenceStreet", "Via Nuova");

        assertProblem(409, "changed", bruno.post("/cases/" + id + "/approve", AT_THE_COUNTER.formatted(1)));

        assertEquals("OPEN", look(bruno, id).path("state").asText());
        assertEquals(List.of(), tables.evidence(user));
    }

    @Test
    void scansAreForWhoHoldsTheCaseAlone() {
        var id = request(Citizens.bornInItaly());
        var page = "/cases/" + id + "/scans/none/pages/1";

        assertProblem(409, "not-claimed", bruno.get(page));
        claim(bruno, id, 0);
        assertProblem(403, "claimed-by-other", carla.get(page));
        assertProblem(404, "not-found", bruno.get(page));
        assertProblem(
                403,
                "not-allowed",
                desk.official("viewer-" + UUID.randomUUID(), "view").get(page));
    }

    @Test
    void theOfficialSeesTheRegisterBesideWhatWasTyped() {
        TownHall.of(realm).knowsItsPeople();
        var citizen = Citizens.bornInItaly()
                .with("lastName", "Esempio")
                .with("firstName", "Brino")
                .with("fiscalNumber", "SMPBRN41E27F205G");

        var seen = look(carla, tables.asksForStrong(userId(settled(citizen, "M", "1941-05-27", "F205"))));

        assertEquals("differs", seen.path("register").path("answer").asText());
        var surname = row(seen, "lastName");
        assertEquals("Esempio", surname.path("typed").asText());
        assertTrue(surname.path("same").asBoolean());
        assertFalse(row(seen, "firstName").path("same").asBoolean());
        assertTrue(row(seen, "phoneNumber").path("same").isNull());
        assertEquals(
                "unknown",
                look(carla, request(Citizens.bornInItaly()))
                        .path("register")
                        .path("answer")
                        .asText());
    }

    @Test
    void eachLookIsRecordedAndWhoeverForgesARecordIsFoundOut() {
        var id = request(Citizens.bornInItaly());
        var before = bruno.get("/audit/check").body();
        look(carla, id);

        var after = bruno.get("/audit/check").body();
        assertTrue(after.path("intact").asBoolean(), after.toString());
        // the look, and the first check
        assertEquals(before.path("records").asLong() + 2, after.path("records").asLong());
        assertProblem(403, "not-allowed", carla.get("/audit/check"));

        var truth = tables.firstRecord();
        tables.forgeFirstRecord("nothing");
        try {
            var forged = bruno.get("/audit/check").body();
            assertFalse(forged.path("intact").asBoolean());
            assertEquals(1, forged.path("firstBroken").asLong());
        } finally {
            tables.forgeFirstRecord(truth);
        }
        assertTrue(bruno.get("/audit/check").body().path("intact").asBoolean());
    }

    private Citizen settled(Citizen citizen) {
        return settled(citizen, "F", "1975-03-12", "H501");
    }

    /** What the codice fiscale says too. */
    private Citizen settled(Citizen citizen, String gender, String day, String place) {
        return AreaCitizens.settled(realm, citizen, account -> {
            var attributes = account.withObjectProperty("attributes");
            attributes.putArray("gender").add(gender);
            attributes.putArray("dateOfBirth").add(day);
            attributes.putArray("placeOfBirth").add(place);
        });
    }

    private String userId(Citizen citizen) {
        return realm.accounts(citizen.email()).get(0).path("id").asText();
    }

    private String request(Citizen citizen) {
        return tables.asksForStrong(userId(settled(citizen)));
    }

    private void change(String userId, String attribute, String value) {
        var path = "/" + realm.name() + "/users/" + userId;
        var account = (ObjectNode) realm.admin().get(path);
        account.withObjectProperty("attributes").putArray(attribute).add(value);
        realm.admin().put(path, account);
    }

    private static void claim(Official official, String id, int version) {
        var answer = official.post("/cases/" + id + "/claim", "{\"version\":" + version + "}");
        assertEquals(200, answer.status(), answer.body().toString());
    }

    private static JsonNode look(Official official, String id) {
        var answer = official.get("/cases/" + id);
        assertEquals(200, answer.status(), answer.body().toString());
        return answer.body();
    }

    private static List<String> history(JsonNode seen) {
        return StreamSupport.stream(seen.path("history").spliterator(), false)
                .map(one -> one.path("act").asText())
                .toList();
    }

    private static JsonNode row(JsonNode seen, String field) {
        return StreamSupport.stream(seen.path("person").spliterator(), false)
                .filter(row -> row.path("field").asText().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static void assertProblem(int status, String problem, DeskAnswer answer) {
        assertEquals(status, answer.status(), answer.body().toString());
        assertEquals(problem, answer.problem());
    }
}
