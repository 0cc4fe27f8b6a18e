// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.domain.code.SendingLimit;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakSession;

/** What goes when its time is over, and with its realm. */
class PurgeIT {
    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;
    private static final Map<String, Integer> ALL = Map.ofEntries(
            entry("CIT_ACCOUNT_CATEGORY", 1),
            entry("CIT_AUDIT", 1),
            entry("CIT_AUDIT_HEAD", 1),
            entry("CIT_CAMPAIGN", 1),
            entry("CIT_CAMPAIGN_MAIL", 1),
            entry("CIT_CASE", 1),
            entry("CIT_CODE", 1),
            entry("CIT_EVIDENCE", 1),
            entry("CIT_FISCAL_KEY", 1),
            entry("CIT_IDENTITY", 1),
            entry("CIT_IMPORT", 1),
            entry("CIT_LEGACY_ACCOUNT", 1),
            entry("CIT_LEGACY_FILE", 1),
            entry("CIT_LETTER", 1),
            entry("CIT_LETTER_BATCH", 1),
            entry("CIT_LIMIT", 1),
            entry("CIT_OUTBOX", 1),
            entry("CIT_REGISTRATION", 1),
            entry("CIT_REGISTER", 1),
            entry("CIT_RESIDENT", 2),
            entry("CIT_RESIDENT_GENERATION", 2),
            entry("CIT_SCAN_PAGE", 1),
            entry("CIT_SCAN_SET", 1));

    private final Town town = filled();

    @Test
    void freshRowsStay() {
        town.run(Purge::expired);

        assertEquals(ALL, counts(town));
    }

    @Test
    void anExpiredRegistrationGoesAtOnceWithWhatBelongsToIt() {
        shift("CIT_REGISTRATION", "EXPIRES_AT", 24 * HOUR);
        town.run(Purge::expired);

        assertEquals(
                without("CIT_REGISTRATION", "CIT_EVIDENCE", "CIT_CASE", "CIT_SCAN_PAGE", "CIT_SCAN_SET"), counts(town));
    }

    @Test
    void anExpiredCodeStaysADaySoThatThePageCanSaySo() {
        shift("CIT_CODE", "EXPIRES_AT", HOUR + 23 * HOUR);
        town.run(Purge::expired);
        assertEquals(ALL, counts(town));

        shift("CIT_CODE", "EXPIRES_AT", HOUR);
        town.run(Purge::expired);
        assertEquals(without("CIT_CODE"), counts(town));
    }

    @Test
    void anExpiredMessageIsGoneADayLaterAtTheLatest() {
        shift("CIT_OUTBOX", "EXPIRES_AT", 48 * HOUR);
        town.run(Purge::expired);

        assertEquals(without("CIT_OUTBOX"), counts(town));
    }

    @Test
    void aCounterGoesADayAfterItsLastEvent() {
        shift("CIT_LIMIT", "LAST_AT", 23 * HOUR);
        town.run(Purge::expired);
        assertEquals(ALL, counts(town));

        shift("CIT_LIMIT", "LAST_AT", HOUR);
        town.run(Purge::expired);
        assertEquals(without("CIT_LIMIT"), counts(town));
    }

    @Test
    void aLoadOfTheRegisterThatIsNotInUseGoesADayAfterItsLastRow() {
        shift("CIT_RESIDENT_GENERATION", "UPDATED_AT", 23 * HOUR);
        town.run(Purge::expired);
        assertEquals(ALL, counts(town));

        shift("CIT_RESIDENT_GENERATION", "UPDATED_AT", HOUR);
        town.run(Purge::expired);
        var left = new TreeMap<>(ALL);
        left.put("CIT_RESIDENT", 1);
        left.put("CIT_RESIDENT_GENERATION", 1);
        assertEquals(left, counts(town));
    }

    @Test
    void aLetterThatWasNotPrintedLosesAddressAndSecretWhenTheSecretIsOver() {
        gatherLetter();
        shift("CIT_LETTER", "CHANGED_AT", 29 * DAY);
        town.run(Purge::expired);
        assertEquals("BATCHED", town.only("CIT_LETTER", "STATE"));

        shift("CIT_LETTER", "CHANGED_AT", DAY);
        town.run(Purge::expired);
        assertEquals("VOID", town.only("CIT_LETTER", "STATE"));
        assertEquals("null", town.only("CIT_LETTER", "PAYLOAD"));
    }

    @Test
    void aLetterGoesHalfAYearAfterTheLastThingThatHappenedToIt() {
        shift("CIT_LETTER", "CHANGED_AT", 179 * DAY);
        town.run(Purge::expired);
        assertEquals(ALL, counts(town));

        shift("CIT_LETTER", "CHANGED_AT", DAY);
        town.run(Purge::expired);
        assertEquals(without("CIT_LETTER"), counts(town));
    }

    @Test
    void whatBecameOfAFileIsShownForAYear() {
        shift("CIT_IMPORT", "UPDATED_AT", 364 * 24 * HOUR);
        town.run(Purge::expired);
        assertEquals(ALL, counts(town));

        shift("CIT_IMPORT", "UPDATED_AT", 24 * HOUR);
        town.run(Purge::expired);
        assertEquals(without("CIT_IMPORT"), counts(town));
    }

    @Test
    void aCampaignGoesAYearAfterItsEndAndNeverWhileItLasts() {
        shift("CIT_CAMPAIGN", "ENDED_AT", 364 * DAY);
        town.run(Purge::expired);
        assertEquals(ALL, counts(town));

        shift("CIT_CAMPAIGN", "ENDED_AT", DAY);
        town.sql("UPDATE CIT_CAMPAIGN SET STATE = 'RUNNING' WHERE REALM_ID = ?");
        town.run(Purge::expired);
        assertEquals(ALL, counts(town));

        town.sql("UPDATE CIT_CAMPAIGN SET STATE = 'DONE' WHERE REALM_ID = ?");
        town.run(Purge::expired);
        assertEquals(without("CIT_CAMPAIGN", "CIT_CAMPAIGN_MAIL"), counts(town));
    }

    @Test
    void aCampaignThatNobodyGoesOnWithGoesAYearAfterItWasMade() {
        town.sql("UPDATE CIT_CAMPAIGN SET STATE = 'PAUSED', ENDED_AT = NULL WHERE REALM_ID = ?");
        shift("CIT_CAMPAIGN", "CREATED_AT", 364 * DAY);
        town.run(Purge::expired);
        assertEquals(ALL, counts(town));

        shift("CIT_CAMPAIGN", "CREATED_AT", DAY);
        town.run(Purge::expired);
        assertEquals(without("CIT_CAMPAIGN", "CIT_CAMPAIGN_MAIL"), counts(town));
    }

    @Test
    void aRefusalIsKeptForFiveYears() {
        town.sql("UPDATE CIT_CASE SET STATE = ?, OWNER_ID = 'nobody' WHERE REALM_ID = ?", "REJECTED");
        shift("CIT_CASE", "CHANGED_AT", (5 * 365 * 24 - 1) * HOUR);
        town.run(Purge::expired);
        assertEquals(ALL, counts(town));

        shift("CIT_CASE", "CHANGED_AT", HOUR);
        town.run(Purge::expired);
        assertEquals(without("CIT_CASE"), counts(town));
    }

    @Test
    void aRemovedRealmTakesAllTablesWithItAndNobodyElses() {
        var neighbour = filled();

        town.run(session -> Purge.realm(session, town.realmId));

        assertEquals(0, counts(town).values().stream().mapToInt(count -> count).sum());
        assertEquals(ALL, counts(neighbour));
    }

    @Test
    void aRemovedUserTakesProofsIdentityCasesCodesLettersAndMessagesAlong() {
        var neighbour = filled();
        var owner = town.only("CIT_CODE", "OWNER_ID");

        town.run(session -> Purge.user(session, town.realmId, owner));
        neighbour.run(session -> Purge.user(session, town.realmId, neighbour.only("CIT_CODE", "OWNER_ID")));

        assertEquals(
                without(
                        "CIT_CODE",
                        "CIT_OUTBOX",
                        "CIT_EVIDENCE",
                        "CIT_CASE",
                        "CIT_ACCOUNT_CATEGORY",
                        "CIT_LETTER",
                        "CIT_IDENTITY",
                        "CIT_SCAN_PAGE",
                        "CIT_SCAN_SET",
                        "CIT_LEGACY_ACCOUNT",
                        "CIT_CAMPAIGN_MAIL"),
                counts(town));
        assertEquals(ALL, counts(neighbour));
    }

    private static Town filled() {
        var town = new Town(TestDatabase.postgres());
        town.run(session -> {
            var id = new Registrations(session).open(Samples.content(), false);
            new Codes(session).issue(id, "registration-email", CodePolicy.EMAIL);
            new Outbox(session).queue(Samples.message(id), Duration.ZERO);
            new Limits(session).take(Limit.ofEmail(SendingLimit.EMAIL), "ada@example.org");
            People.use(session, "in use", People.resident(1));
            People.load(session, "tried", People.resident(1));
            CollectedEvidence.handIn(session, id, EvidenceKind.EMAIL_CODE, "email", Optional.empty());
            Cases.open(session, id, CaseKind.LOSS, CaseState.APPROVED);
            AccountCategories.write(session, id, Samples.content());
            var marks = new FiscalMarks(session);
            new Identities(session).claim(id, "RSSMRA80A01H501U", marks.of("RSSMRA80A01H501U"));
            Letters.order(session, Samples.letter(id));
            new RegisterUploads(session).begin("bruno", true);
            Scans.put(session, id, List.of(new byte[] {1, 2, 3}));
            Audit.record(session, "bruno", "approve", id, Map.of());
            new LegacyAccounts(session).leave(id);
            campaign(session, id);
            new LegacyFiles(session).open("file");
        });
        town.run(PurgeIT::batch);
        return town;
    }

    /** One that counts without letters in it: those have tests of their own. */
    private static void batch(KeycloakSession session) {
        var batch = new LetterBatchEntity();
        batch.id = UUID.randomUUID().toString();
        batch.realmId = session.getContext().getRealm().getId();
        batch.number = 1;
        Database.of(session).persist(batch);
    }

    /** One that is over, with one account. */
    private static void campaign(KeycloakSession session, String ownerId) {
        var database = Database.of(session);
        var campaign = new CampaignEntity();
        campaign.id = UUID.randomUUID().toString();
        campaign.realmId = session.getContext().getRealm().getId();
        campaign.state = CampaignState.DONE.name();
        campaign.createdAt = Database.now(database);
        campaign.endedAt = campaign.createdAt;
        database.persist(campaign);
        var mail = new CampaignMailEntity();
        mail.id = UUID.randomUUID().toString();
        mail.realmId = campaign.realmId;
        mail.campaignId = campaign.id;
        mail.ownerId = ownerId;
        mail.state = CampaignMailState.SENT.name();
        database.persist(mail);
    }

    private void gatherLetter() {
        town.run(session -> new Letters(session).gather(1));
    }

    private void shift(String table, String column, long millis) {
        town.sql("UPDATE " + table + " SET " + column + " = " + column + " - ? WHERE REALM_ID = ?", millis);
    }

    private static Map<String, Integer> counts(Town town) {
        var counts = new TreeMap<String, Integer>();
        ALL.keySet().forEach(table -> counts.put(table, town.rows(table).size()));
        return counts;
    }

    private static Map<String, Integer> without(String... tables) {
        var counts = new TreeMap<>(ALL);
        List.of(tables).forEach(table -> counts.put(table, 0));
        return counts;
    }
}
