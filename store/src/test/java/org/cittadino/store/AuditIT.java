// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What officials did, in the database, and what somebody may do to it there. */
class AuditIT {
    private static final String BRUNO = "0b7f8a52-0d3e-4f44-8a68-2a3f6e1b9c01";
    private static final long DAY = 24 * 3_600_000L;

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void anEmptyAuditIsIntact() {
        assertEquals(new AuditCheck(0, true, 0), check());
    }

    @Test
    void whatWasRecordedIsThereInItsOrderWithItsDetailsInOrder() {
        record("claim", "case-1", Map.of());
        record("approve", "case-1", Map.of("type", "CIE", "last", "0AA", "expires", "2031-05-01"));
        record("approve", "case-2", Map.of());

        var done = town.ask(session -> new Audit(session).of("case-1"));

        assertEquals(
                List.of("claim", "approve"), done.stream().map(AuditRecord::act).toList());
        assertEquals(
                "{\"expires\":\"2031-05-01\",\"last\":\"0AA\",\"type\":\"CIE\"}",
                done.get(1).details());
        assertEquals(new AuditCheck(3, true, 0), check());
    }

    @Test
    void looksAreRecordedAndNotPartOfTheStory() {
        record("view", "case-1", Map.of());

        assertEquals(List.of(), town.ask(session -> new Audit(session).of("case-1")));
        assertEquals(1, check().records());
    }

    @Test
    void aRequestThatBreaksLeavesNoRecord() {
        record("claim", "case-1", Map.of());
        town.askInVain(session -> {
            Audit.record(session, BRUNO, "approve", "case-1", Map.of());
            return true;
        });

        assertEquals(new AuditCheck(1, true, 0), check());
    }

    @Test
    void whoAppendsAtOnceAppendsOneAfterTheOther() {
        for (var round = 0; round < 5; round++) {
            Together.run(8, () -> record("claim", "case-1", Map.of()));
        }

        assertEquals(new AuditCheck(40, true, 0), check());
    }

    @Test
    void aLongAuditIsWalkedInPages() {
        town.run(session -> IntStream.range(0, 1003)
                .forEach(turn -> Audit.record(session, BRUNO, "claim", "case-" + turn, Map.of())));
        assertEquals(new AuditCheck(1003, true, 0), check());

        town.sql("UPDATE CIT_AUDIT SET ACTOR = ? WHERE SEQ = 777 AND REALM_ID = ?", "somebody else");
        assertEquals(new AuditCheck(1003, false, 777), check());
    }

    @Test
    void eachTownHasAnAuditOfItsOwn() {
        record("claim", "case-1", Map.of());

        assertEquals(
                0,
                new Town(TestDatabase.postgres())
                        .ask(session -> new Audit(session).check())
                        .records());
    }

    @Test
    void olderKeysStillCheckWhatTheyClosed() {
        record("claim", "case-1", Map.of());
        town.keys(Town.NEW_KEY + "," + Town.KEY);
        record("approve", "case-1", Map.of());
        assertTrue(check().intact());

        town.keys(Town.NEW_KEY);
        assertEquals(1, check().firstBroken());
    }

    @Nested
    class WhenSomebodyWritesIntoTheDatabase {
        WhenSomebodyWritesIntoTheDatabase() {
            for (var turn = 1; turn <= 5; turn++) {
                AuditIT.this.record("claim", "case-" + turn, Map.of("turn", "t" + turn));
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ACTOR = 'somebody'",
                    "ACT = 'reject'",
                    "SUBJECT = 'case-9'",
                    "DETAILS = '{}'",
                    "RECORDED_AT = RECORDED_AT - 1",
                    "LASTING = FALSE",
                    "KEY_ID = 'k9'",
                    "CONTENT_MAC = 'AAAA'",
                    "MAC = 'AAAA'",
                    "ACTOR = NULL, ACT = NULL, SUBJECT = NULL, DETAILS = NULL"
                })
        void aChangedRecordIsNamed(String change) {
            town.sql("UPDATE CIT_AUDIT SET " + change + " WHERE SEQ = 3 AND REALM_ID = ?");

            assertEquals(new AuditCheck(5, false, 3), check());
        }

        @ParameterizedTest
        @CsvSource({"1", "3", "5"})
        void aRemovedRecordIsNamed(int gone) {
            town.sql("DELETE FROM CIT_AUDIT WHERE SEQ = ? AND REALM_ID = ?", gone);

            assertEquals(new AuditCheck(5, false, gone), check());
        }

        @Test
        void recordsThatChangedPlacesAreNamed() {
            town.sql("UPDATE CIT_AUDIT SET SEQ = CASE SEQ WHEN 2 THEN 40 ELSE 20 END WHERE SEQ IN (2, 4)"
                    + " AND REALM_ID = ?");
            town.sql("UPDATE CIT_AUDIT SET SEQ = SEQ / 10 WHERE SEQ IN (20, 40) AND REALM_ID = ?");

            assertEquals(new AuditCheck(5, false, 2), check());
        }

        @Test
        void aGapThatIsClosedIsNamed() {
            town.sql("DELETE FROM CIT_AUDIT WHERE SEQ = 2 AND REALM_ID = ?");
            for (var seq = 3; seq <= 5; seq++) {
                town.sql("UPDATE CIT_AUDIT SET SEQ = SEQ - 1 WHERE SEQ = ? AND REALM_ID = ?", seq);
            }
            town.sql("UPDATE CIT_AUDIT_HEAD SET RECORDS = 4 WHERE REALM_ID = ?");

            assertEquals(new AuditCheck(4, false, 2), check());
        }

        @Test
        void anInsertedRecordIsNamed() {
            copyOfTheLastAs(6);

            assertEquals(new AuditCheck(5, false, 6), check());
        }

        @Test
        void aCutTailIsNoticed() {
            town.sql("DELETE FROM CIT_AUDIT WHERE SEQ > 3 AND REALM_ID = ?");
            assertEquals(new AuditCheck(5, false, 4), check());

            town.sql("UPDATE CIT_AUDIT_HEAD SET RECORDS = 3, MAC = (SELECT MAC FROM CIT_AUDIT a WHERE a.SEQ = 3"
                    + " AND a.REALM_ID = CIT_AUDIT_HEAD.REALM_ID) WHERE REALM_ID = ?");
            assertEquals(new AuditCheck(3, false, 3), check());
        }

        @Test
        void whatIsRecordedAfterACutDoesNotMendIt() {
            town.sql("DELETE FROM CIT_AUDIT WHERE SEQ > 3 AND REALM_ID = ?");
            town.sql("UPDATE CIT_AUDIT_HEAD SET RECORDS = 3, MAC = (SELECT MAC FROM CIT_AUDIT a WHERE a.SEQ = 3"
                    + " AND a.REALM_ID = CIT_AUDIT_HEAD.REALM_ID) WHERE REALM_ID = ?");

            AuditIT.this.record("claim", "case-9", Map.of());
            assertEquals(new AuditCheck(4, false, 4), check());
            AuditIT.this.record("claim", "case-9", Map.of());
            assertEquals(new AuditCheck(5, false, 5), check());
        }

        @Test
        void anAuditWithoutItsEndIsNotIntact() {
            town.sql("DELETE FROM CIT_AUDIT_HEAD WHERE REALM_ID = ?");

            assertEquals(new AuditCheck(0, false, 1), check());
        }

        @Test
        void theRecordsOfAnotherTownAreWorthNothing() {
            var neighbour = new Town(TestDatabase.postgres());
            neighbour.sql(
                    "INSERT INTO CIT_AUDIT SELECT CAST(? AS VARCHAR), SEQ, RECORDED_AT, LASTING, ACTOR, ACT, SUBJECT,"
                            + " DETAILS, KEY_ID, CONTENT_MAC, PREVIOUS_MAC, MAC FROM CIT_AUDIT WHERE REALM_ID = '"
                            + town.realmId + "' AND REALM_ID <> ?",
                    neighbour.realmId);
            neighbour.sql(
                    "INSERT INTO CIT_AUDIT_HEAD SELECT CAST(? AS VARCHAR), RECORDS, MAC, KEY_ID, SEAL"
                            + " FROM CIT_AUDIT_HEAD WHERE REALM_ID = '" + town.realmId + "' AND REALM_ID <> ?",
                    neighbour.realmId);

            assertEquals(new AuditCheck(5, false, 1), neighbour.ask(session -> new Audit(session).check()));
        }

        private void copyOfTheLastAs(int seq) {
            town.sql(
                    "INSERT INTO CIT_AUDIT SELECT REALM_ID, ?, RECORDED_AT, LASTING, ACTOR, ACT, SUBJECT, DETAILS,"
                            + " KEY_ID, CONTENT_MAC, MAC, MAC FROM CIT_AUDIT WHERE SEQ = 5 AND REALM_ID = ?",
                    seq);
        }
    }

    @Nested
    class WhenTheTimeOfRecordsIsOver {
        private final long now = town.now();

        WhenTheTimeOfRecordsIsOver() {
            AuditIT.this.record("view", "case-1", Map.of());
            AuditIT.this.record("approve", "case-1", Map.of("type", "CIE"));
            AuditIT.this.record("view", "case-1", Map.of());
        }

        @ParameterizedTest
        @CsvSource({"364, 0", "366, 2", "1824, 2", "1826, 3"})
        void looksAreEmptiedAfterAYearAndDecisionsAfterFiveAndTheChainStillHolds(long days, int emptied) {
            town.freeze(now + days * DAY);
            town.run(AuditRetention::apply);

            assertEquals(
                    emptied,
                    town.rows("CIT_AUDIT").stream()
                            .filter(row -> "null".equals(row.get("ACTOR")))
                            .count());
            assertEquals(new AuditCheck(3, true, 0), check());
        }

        @Test
        void theStoryEndsWithThem() {
            town.freeze(now + 1826 * DAY);
            town.run(AuditRetention::apply);

            assertEquals(List.of(), town.ask(session -> new Audit(session).of("case-1")));
            assertFalse(town.rows("CIT_AUDIT").toString().contains("CIE"));
        }
    }

    private boolean record(String act, String subject, Map<String, String> details) {
        town.run(session -> Audit.record(session, BRUNO, act, subject, details));
        return true;
    }

    private AuditCheck check() {
        return town.ask(session -> new Audit(session).check());
    }
}
