// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cittadino.domain.assurance.EvidenceKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keycloak.events.jpa.EventEntity;
import org.keycloak.models.jpa.entities.UserAttributeEntity;
import org.keycloak.models.jpa.entities.UserEntity;

/** Whom a campaign is for, and how its mails go out. */
class CampaignsIT {
    private static final CampaignFilter OLD = new CampaignFilter(true, false, Optional.empty());
    private static final CampaignFilter ALL = new CampaignFilter(false, false, Optional.empty());
    private static final String HERE = "https://town.example/realms/town";

    enum Kind {
        POSTGRES,
        H2
    }

    private Town town = new Town(TestDatabase.postgres());
    private int accounts;

    @BeforeAll
    static void keycloaksTables() {
        KeycloakTables.on(TestDatabase.postgres());
        KeycloakTables.on(TestDatabase.h2());
    }

    @ParameterizedTest
    @EnumSource
    void aCampaignIsForTheWeakAccountsOfItsKind(Kind kind) {
        town = new Town(kind == Kind.H2 ? TestDatabase.h2() : TestDatabase.postgres());
        var old = account("m.rossi1");
        var raised = account("m.rossi2");
        evidence(raised, EvidenceKind.COUNTER);
        var imported = account("someone");
        evidence(imported, EvidenceKind.IMPORTED);
        account("mario@example.org");

        assertEquals(List.of(old), sample(OLD));
        assertEquals(List.of(imported), sample(new CampaignFilter(false, true, Optional.empty())));
        assertEquals(List.of(old, imported), sample(new CampaignFilter(true, true, Optional.empty())));
        assertEquals(3, sample(ALL).size());
        assertEquals(1, draft(OLD).selected());
    }

    @Test
    void aTownTellsItsOldAccountsByNamesAndMarksOfItsOwn() {
        account("m.rossi1");
        var numbered = account("utente77");
        var marked = account("anybody");
        town.attribute(LegacySettings.NAMES, "utente[0-9]+");
        town.attribute(LegacySettings.ATTRIBUTE, "origin = web2009");
        mark(marked, "origin", "web2009");
        mark(numbered, "origin", "counter");

        assertEquals(List.of(numbered, marked), sample(OLD));
    }

    @Test
    void whoWasHereSinceIsLeftInPeace() {
        var away = account("m.rossi1");
        var here = account("m.rossi2");
        var before = account("m.rossi3");
        login(here, 1000);
        login(before, 999);
        town.sql("update USER_ENTITY set CREATED_TIMESTAMP = 2000 where USERNAME = 'm.rossi4' and REALM_ID = ?");

        var filter = new CampaignFilter(true, false, Optional.of(Instant.ofEpochMilli(1000)));

        assertEquals(List.of(away, before), sample(filter));
    }

    @Test
    void neighboursServicesAndSwitchedOffAccountsGetNothing() {
        account("m.rossi1");
        town.sql("update USER_ENTITY set SERVICE_ACCOUNT_CLIENT_LINK = 'client' where REALM_ID = ?");
        account("m.rossi2");
        town.sql("update USER_ENTITY set ENABLED = false where REALM_ID = ?");
        var neighbour = new Town(TestDatabase.postgres());

        assertEquals(List.of(), sample(ALL));
        var theirs = neighbour.ask(session -> new Campaigns(session).draft("n", ALL, "o"));
        assertEquals(0, theirs.selected());
    }

    @Test
    void eachAccountHasItsTurnOnceAtThePaceOfTheTown() {
        IntStream.range(0, 20).forEach(number -> account("m.rossi" + number));
        var id = started();

        assertEquals(8, step(id).waiting());
        assertEquals(8, stepAtOnce(id).waiting(), "the pause is not over");
        sent();
        var second = step(id);
        assertEquals(8, second.sent());
        assertEquals(8, second.waiting());
        sent();
        var third = step(id);
        assertEquals(4, third.waiting());
        sent();
        step(id);
        var end = step(id);

        assertEquals(CampaignState.DONE, end.state());
        assertEquals(20, end.sent());
        assertEquals(
                20,
                town.rows("CIT_CAMPAIGN_MAIL").stream()
                        .map(row -> row.get("OWNER_ID"))
                        .distinct()
                        .count());
    }

    @Test
    void aStepThatBreaksIsTakenAgainWhole() {
        IntStream.range(0, 10).forEach(number -> account("m.rossi" + number));
        var id = started();

        town.askInVain(session -> {
            new CampaignSending(session).step(id, CampaignsIT::write);
            return true;
        });

        assertEquals(List.of(), town.rows("CIT_CAMPAIGN_MAIL"));
        assertEquals(8, step(id).waiting());
        assertEquals(2, step(id).waiting() - 8);
    }

    @Test
    void ofManyNodesOneTakesAStep() {
        IntStream.range(0, 20).forEach(number -> account("m.rossi" + number));
        var id = started();

        Together.run(
                8,
                () -> town.ask(session -> {
                    new CampaignSending(session).step(id, CampaignsIT::write);
                    return true;
                }));

        assertEquals(8, town.rows("CIT_OUTBOX").size());
    }

    @Test
    void aPausedCampaignSendsNothingUntilItGoesOn() {
        IntStream.range(0, 10).forEach(number -> account("m.rossi" + number));
        var id = started();
        step(id);
        assertEquals(Campaigns.Move.DONE, town.ask(session -> new Campaigns(session).pause(id, own -> {})));
        sent();

        var paused = step(id);
        assertEquals(CampaignState.PAUSED, paused.state());
        assertEquals(8, paused.sent());
        assertEquals(0, paused.waiting());

        assertEquals(Campaigns.Move.DONE, start(id));
        assertEquals(2, step(id).waiting());
    }

    @Test
    void whoHasLeftOrHasNoAddressIsCountedAndNotWrittenTo() {
        account("m.rossi1");
        var first = started();
        step(first);
        var mail = town.only("CIT_CAMPAIGN_MAIL", "ID");
        town.run(session -> new Campaigns(session).leave(mail));
        town.run(session -> new Campaigns(session).leave("no such mail"));
        town.run(session -> new Campaigns(session).pause(first, own -> {}));
        town.sql("update USER_ENTITY set EMAIL = null where ID = ? and REALM_ID = ?", account("m.rossi2"));
        var second = started();

        var seen = step(second);

        assertEquals(1, seen.optedOut());
        assertEquals(1, seen.unreachable());
        assertEquals(0, seen.waiting());
    }

    @Test
    void whoLeavesIsNotWrittenToByWhatWaitsInTheOutbox() {
        var owner = account("m.rossi1");
        var first = started();
        step(first);
        var sentMail = town.only("CIT_CAMPAIGN_MAIL", "ID");
        sent();
        step(first);
        var second = started();
        step(second);
        assertEquals(owner, town.rows("CIT_CAMPAIGN_MAIL").get(0).get("OWNER_ID"));

        town.run(session -> new Campaigns(session).leave(sentMail));

        assertTrue(town.rows("CIT_OUTBOX").stream().noneMatch(row -> "QUEUED".equals(row.get("STATE"))));
        assertEquals(1, find(second).optedOut());
        assertEquals(1, find(first).sent());
    }

    @Test
    void aMailNoServerTakesIsCountedAsFailed() {
        account("m.rossi1");
        var id = started();
        step(id);
        town.sql("update CIT_OUTBOX set STATE = 'ABANDONED' where REALM_ID = ?");

        assertEquals(1, step(id).failed());
    }

    @Test
    void whoBecomesStrongAfterTheirTurnIsCountedAsMoved() {
        var raised = account("m.rossi1");
        var revoked = account("m.rossi2");
        account("m.rossi3");
        var id = started();
        assertEquals(0, step(id).moved());

        evidence(raised, EvidenceKind.DOCUMENT_SCAN);
        evidence(revoked, EvidenceKind.COUNTER);
        town.run(session -> CollectedEvidence.revoke(session, revoked));

        assertEquals(1, find(id).moved());
    }

    @Test
    void oneCampaignRunsAtATime() {
        account("m.rossi1");
        var first = started();
        var second = draft(OLD).id();

        assertEquals(Campaigns.Move.OTHER_RUNS, start(second));
        assertEquals(Campaigns.Move.CHANGED, start(first));
        assertEquals(Campaigns.Move.CHANGED, town.ask(session -> new Campaigns(session).pause(second, own -> {})));
    }

    @Test
    void itsMailsWaitBehindAllOthers() {
        account("m.rossi1");
        step(started());

        assertTrue(town.ask(session -> new Outbox(session).due()).stream()
                .noneMatch(entry -> entry.realmId().equals(town.realmId)));
        assertEquals("true", town.only("CIT_OUTBOX", "BULK"));
    }

    @ParameterizedTest
    @CsvSource({"'', 8, 10", "50, 8, 10", "5, 1, 12", "1, 1, 60", "0, 1, 60", "6000, 166, 10", "fast, 8, 10"})
    void aTownSetsThePace(String perMinute, int mails, long seconds) {
        town.attribute(CampaignPace.PER_MINUTE, perMinute);
        var pace = town.ask(session -> CampaignPace.of(session.getContext().getRealm()));

        assertEquals(mails, pace.mails());
        assertEquals(seconds, pace.pause().toSeconds());
    }

    @Test
    void noRecipientShowsANameOrAnAddress() {
        var recipient = new Recipient("id", "m.rossi1", "m@example.org", "it", false);

        assertFalse(recipient.toString().contains("rossi"));
        assertFalse(recipient.toString().contains("@"));
    }

    /** The tables of this test are none of Keycloak's; these are the names in Keycloak's own entities. */
    @ParameterizedTest
    @CsvSource({"username, USERNAME", "email, EMAIL", "enabled, ENABLED"})
    void keycloaksAccountsAreCalledSo(String field, String column) throws NoSuchFieldException {
        assertEquals(column, column(UserEntity.class, field));
    }

    @ParameterizedTest
    @CsvSource({"realmId, REALM_ID", "type, TYPE", "userId, USER_ID", "time, EVENT_TIME"})
    void keycloaksEventsAreCalledSo(String field, String column) throws NoSuchFieldException {
        assertEquals(
                "EVENT_ENTITY",
                EventEntity.class.getAnnotation(jakarta.persistence.Table.class).name());
        assertEquals(column, column(EventEntity.class, field));
    }

    @ParameterizedTest
    @CsvSource({"name, NAME", "value, VALUE"})
    void keycloaksAttributesAreCalledSo(String field, String column) throws NoSuchFieldException {
        assertEquals(
                "USER_ATTRIBUTE",
                UserAttributeEntity.class
                        .getAnnotation(jakarta.persistence.Table.class)
                        .name());
        assertEquals(column, column(UserAttributeEntity.class, field));
    }

    private static String column(Class<?> entity, String field) throws NoSuchFieldException {
        return entity.getDeclaredField(field)
                .getAnnotation(jakarta.persistence.Column.class)
                .name();
    }

    private static OutboxMessage write(String mailId, Recipient recipient, String address) {
        return new OutboxMessage(
                mailId, "email", recipient.email(), "it", "cittadinoCampaign", Map.of("leave", address), null);
    }

    private String started() {
        var id = draft(OLD).id();
        assertEquals(Campaigns.Move.DONE, start(id));
        return id;
    }

    private Campaign draft(CampaignFilter filter) {
        return town.ask(session -> new Campaigns(session).draft("Insieme", filter, "giulia"));
    }

    private Campaigns.Move start(String id) {
        return town.ask(session -> new Campaigns(session).start(id, HERE, own -> {}));
    }

    private Campaign step(String id) {
        town.sql("update CIT_CAMPAIGN set NEXT_AT = 0 where REALM_ID = ?");
        return stepAtOnce(id);
    }

    private Campaign stepAtOnce(String id) {
        town.run(session -> new CampaignSending(session).step(id, CampaignsIT::write));
        return find(id);
    }

    private Campaign find(String id) {
        return town.ask(session -> new Campaigns(session).find(id)).orElseThrow();
    }

    private void sent() {
        town.sql("update CIT_OUTBOX set STATE = 'SENT', PAYLOAD = null where REALM_ID = ?");
    }

    private List<String> sample(CampaignFilter filter) {
        return town.ask(session -> {
            var campaigns = new Campaigns(session);
            return campaigns.sample(campaigns.draft("n", filter, "o"), 10).stream()
                    .map(Recipient::userId)
                    .toList();
        });
    }

    private String account(String name) {
        var id = "%s-%06d"
                .formatted(
                        UUID.nameUUIDFromBytes(town.realmId.getBytes())
                                .toString()
                                .substring(0, 28),
                        ++accounts);
        town.sql(
                "insert into USER_ENTITY (ID, USERNAME, EMAIL, ENABLED, CREATED_TIMESTAMP, REALM_ID)"
                        + " values (?, ?, ?, true, 1, ?)",
                id,
                name,
                name + "@example.org");
        return id;
    }

    private void mark(String userId, String name, String value) {
        town.sql(
                "insert into USER_ATTRIBUTE (ID, NAME, VALUE, USER_ID) select ?, ?, ?, ID from USER_ENTITY"
                        + " where ID = ? and REALM_ID = ?",
                UUID.randomUUID().toString(),
                name,
                value,
                userId);
    }

    private void login(String userId, long time) {
        town.sql(
                "insert into EVENT_ENTITY (ID, TYPE, USER_ID, EVENT_TIME, REALM_ID) values (?, 'LOGIN', ?, ?, ?)",
                UUID.randomUUID().toString(),
                userId,
                time);
    }

    private void evidence(String userId, EvidenceKind kind) {
        town.run(session -> CollectedEvidence.handIn(session, userId, kind, "desk", Optional.empty()));
    }
}
