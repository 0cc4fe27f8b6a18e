// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.cittadino.domain.assurance.UpgradeWay;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.domain.casework.RejectionReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a request for a strong credential over the desk, in the database. */
class UpgradeCasesIT {
    private static final String BRUNO = "0b7f8a52-0d3e-4f44-8a68-2a3f6e1b9c01";
    private static final String CARLA = "0b7f8a52-0d3e-4f44-8a68-2a3f6e1b9c02";

    private final Town town = new Town(TestDatabase.postgres());
    private final String ada = UUID.randomUUID().toString();
    private final String id = ask().id();

    @Test
    void theOfficialSeesWhatWasAskedAndWhatWasSeen() {
        assertTrue(claim(0, BRUNO));

        assertEquals(Map.of("CIE", "CA00000AA"), file().request().orElseThrow().documents());
        assertEquals("hash", file().seen());
    }

    @Test
    void anApprovalErasesWhatWasHandedInAndTheCitizenMayAskAgain() {
        claim(0, BRUNO);

        assertTrue(approve(1, BRUNO));

        assertDecided(CaseState.APPROVED);
        assertEquals(ada, file().ownerId());
        assertNotEquals(id, ask().id());
    }

    @Test
    void aRefusalErasesWhatWasHandedInAndTheCitizenMayAskAgain() {
        claim(0, BRUNO);

        assertTrue(reject(BRUNO));

        assertDecided(CaseState.REJECTED);
        assertEquals(Optional.of(RejectionReason.UNCLEAR), file().reason());
        assertNotEquals(id, ask().id());
    }

    private void assertDecided(CaseState state) {
        assertEquals(state, file().asked().state());
        assertEquals(2, file().version());
        assertEquals(Optional.empty(), file().request());
        var row = row();
        assertEquals("null", row.get("OPEN_FOR"));
        assertEquals("null", row.get("REQUEST"));
        assertEquals("null", row.get("REQUEST_KEY_ID"));
    }

    @Test
    void ofTwoOfficialsAtOnceOneDecides() {
        for (var round = 0; round < 25; round++) {
            var mine = UUID.randomUUID().toString();
            var asked = town.ask(session -> Cases.askForUpgrade(session, mine, request()));
            town.run(session -> CaseQueue.claim(session, asked.id(), 0, BRUNO, ""));
            var seen =
                    town.ask(session -> new CaseQueue(session).find(asked.id())).orElseThrow();
            var turn = new AtomicInteger();

            var done = Together.run(
                    6,
                    () -> turn.getAndIncrement() % 2 == 0
                            ? town.yes(session -> CaseQueue.approve(session, asked.id(), 1, BRUNO, mine))
                            : town.yes(session -> CaseQueue.reject(session, seen, BRUNO, RejectionReason.UNCLEAR, "")));

            assertEquals(1, done.stream().filter(won -> won).count(), "round " + round);
            assertEquals(
                    2,
                    town.ask(session -> new CaseQueue(session).find(asked.id()))
                            .orElseThrow()
                            .version());
        }
    }

    @Test
    void whoAsksAnewUndoesWhatOfficialsHaveSeen() {
        town.attribute(CaseQueue.FOUR_EYES, "true");
        claim(0, BRUNO);
        town.run(session -> CaseQueue.approveFirst(session, id, 1, BRUNO));

        assertEquals(id, ask().id());

        assertEquals(Optional.empty(), file().firstApprovalBy());
        assertEquals("", file().seen());
        assertFalse(claim(2, CARLA));
    }

    @Test
    void theQueueIsFilteredByWhoLooksAndByReferenceAndLeavesOwnCasesOut() {
        claim(0, BRUNO);
        var reference = file().asked().reference();
        var none = Optional.<String>empty();

        assertEquals(1, count(Optional.of(BRUNO), none, ""));
        assertEquals(0, count(Optional.of(CARLA), none, ""));
        assertEquals(1, count(none, Optional.of(reference), ""));
        assertEquals(0, count(none, Optional.of("0000000000"), ""));
        assertEquals(0, count(none, none, ada));
    }

    @Test
    void theNewestMayComeFirst() {
        town.freeze(town.now() + 1);
        var later = town.ask(
                session -> Cases.askForUpgrade(session, UUID.randomUUID().toString(), request()));
        var all = new CaseFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", CaseFilter.Order.NEWEST);

        assertEquals(
                List.of(later.id(), id),
                town.ask(session -> new CaseQueue(session).page(all, 0, 9)).stream()
                        .map(CaseFile::id)
                        .toList());
    }

    @Nested
    class WithFourEyes {
        WithFourEyes() {
            town.attribute(CaseQueue.FOUR_EYES, "true");
        }

        @Test
        void oneOfficialAloneApprovesNothing() {
            claim(0, BRUNO);

            assertFalse(approve(1, BRUNO));
            assertEquals(CaseState.CLAIMED, file().asked().state());
        }

        @Test
        void aColleagueHasToTakeItAndSayYesToo() {
            firstApproval();
            assertEquals(CaseState.OPEN, file().asked().state());
            assertEquals("hash", row().get("FIRST_SEEN"));
            assertFalse(approve(2, CARLA));

            claim(2, CARLA);
            assertTrue(approve(3, CARLA));
            assertEquals(Optional.of(BRUNO), file().firstApprovalBy());
            assertEquals(Optional.of(CARLA), file().decidedBy());
        }

        @Test
        void theSameOfficialCountsOnce() {
            firstApproval();
            claim(2, BRUNO);

            assertFalse(approve(3, BRUNO));
            assertFalse(town.yes(session -> CaseQueue.approveFirst(session, id, 3, BRUNO)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"ask", "startOver", "reject"})
        void whatChangesTheCaseUndoesTheFirstYes(String change) {
            firstApproval();
            claim(2, CARLA);
            assertTrue(town.yes(session -> switch (change) {
                case "ask" -> MoreAsked.ask(session, id, 3, CARLA).isPresent();
                case "startOver" -> CaseQueue.startOver(session, id, 3);
                default -> CaseQueue.reject(session, file(), CARLA, RejectionReason.OTHER, "");
            }));

            assertEquals(Optional.empty(), file().firstApprovalBy());
            assertEquals("null", row().get("FIRST_SEEN"));
        }

        @Test
        void anAccountEditedBeforeAColleagueTakesItUndoesTheFirstYes() {
            firstApproval();
            assertTrue(town.yes(session -> CaseQueue.claim(session, id, 2, CARLA, "another hash")));

            assertEquals(Optional.empty(), file().firstApprovalBy());
            assertFalse(approve(3, CARLA));
            assertTrue(town.yes(session -> CaseQueue.approveFirst(session, id, 3, CARLA)));
            assertEquals("another hash", row().get("FIRST_SEEN"));
        }

        @Test
        void aReleaseDoesNot() {
            firstApproval();
            claim(2, CARLA);
            town.run(session -> CaseQueue.release(session, id, 3));

            assertEquals(Optional.of(BRUNO), file().firstApprovalBy());
        }

        private void firstApproval() {
            claim(0, BRUNO);
            assertTrue(town.yes(session -> CaseQueue.approveFirst(session, id, 1, BRUNO)));
        }
    }

    @Nested
    class WhenMoreIsAsked {
        private final String token = asked();

        private String asked() {
            claim(0, BRUNO);
            return town.ask(session -> MoreAsked.ask(session, id, 1, BRUNO, "retro mancante"))
                    .orElseThrow();
        }

        @Test
        void theCaseWaitsAndTheTokenFindsIt() {
            assertEquals(CaseState.MORE_ASKED, file().asked().state());
            assertEquals("retro mancante", file().note());
            assertEquals(id, found(token).orElseThrow().id());
            assertFalse(town.rows("CIT_CASE").toString().contains(token));
        }

        @Test
        void itIsAnsweredOnce() {
            assertTrue(answered(token));

            assertEquals(CaseState.OPEN, file().asked().state());
            assertEquals(3, file().version());
            assertEquals(Optional.empty(), found(token));
            assertFalse(answered(token));
        }

        @Test
        void ofManyAnswersAtOnceOneCounts() {
            var done = Together.run(8, () -> answered(token));

            assertEquals(1, done.stream().filter(won -> won).count());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or 1=1"})
        void anotherTokenFindsNothing(String other) {
            assertEquals(Optional.empty(), found(other));
            assertFalse(answered(other));
        }

        @Test
        void anotherTownKnowsNothingOfIt() {
            var neighbour = new Town(TestDatabase.postgres());

            assertEquals(Optional.empty(), neighbour.ask(session -> new MoreAsked(session).find(token)));
            assertFalse(neighbour.yes(session -> MoreAsked.answered(session, token)));
        }

        @Test
        void anOlderKeyStillFindsIt() {
            town.keys(Town.NEW_KEY + "," + Town.KEY);

            assertTrue(answered(token));
        }

        @Test
        void afterItsTimeTheCaseIsTheOfficialsAgain() {
            town.freeze(town.now() + MoreAsked.LIFE.minus(Duration.ofMinutes(1)).toMillis());
            town.run(Purge::expired);
            assertTrue(found(token).isPresent());

            town.freeze(town.now() + Duration.ofMinutes(2).toMillis());
            assertEquals(Optional.empty(), found(token));
            assertFalse(answered(token));
            town.run(Purge::expired);
            assertEquals(CaseState.OPEN, file().asked().state());
            assertEquals(3, file().version());
        }

        @Test
        void whoComesToTheCounterInsteadIsServedAndTheTokenIsVoid() {
            assertTrue(claim(2, CARLA));

            assertFalse(answered(token));
            assertEquals(CaseState.CLAIMED, file().asked().state());
        }

        @Test
        void onlyWhoHoldsTheCaseAsks() {
            answered(token);
            claim(3, CARLA);

            assertEquals(Optional.empty(), town.ask(session -> MoreAsked.ask(session, id, 4, BRUNO)));
            assertEquals(Optional.empty(), town.ask(session -> MoreAsked.ask(session, id, 3, CARLA)));
            assertEquals(CaseState.CLAIMED, file().asked().state());
        }

        private Optional<CaseFile> found(String typed) {
            return town.ask(session -> new MoreAsked(session).find(typed));
        }

        private boolean answered(String typed) {
            return town.yes(session -> MoreAsked.answered(session, typed));
        }
    }

    private static UpgradeRequest request() {
        return new UpgradeRequest(UpgradeWay.SCAN, Map.of("CIE", "CA00000AA"), "it");
    }

    private CitizenCase ask() {
        return town.ask(session -> Cases.askForUpgrade(session, ada, request()));
    }

    private CaseFile file() {
        return town.ask(session -> new CaseQueue(session).find(id)).orElseThrow();
    }

    private Map<String, String> row() {
        return town.rows("CIT_CASE").stream()
                .filter(row -> id.equals(Objects.requireNonNull(row.get("ID"))))
                .findFirst()
                .orElseThrow();
    }

    private boolean claim(int version, String official) {
        return town.yes(session -> CaseQueue.claim(session, id, version, official, "hash"));
    }

    private boolean approve(int version, String official) {
        return town.yes(session -> CaseQueue.approve(session, id, version, official, ada));
    }

    private boolean reject(String official) {
        return town.yes(session -> CaseQueue.reject(session, file(), official, RejectionReason.UNCLEAR, ""));
    }

    private long count(Optional<String> assignee, Optional<String> reference, String not) {
        var filter =
                new CaseFilter(Optional.empty(), Optional.empty(), assignee, reference, not, CaseFilter.Order.OLDEST);
        return town.ask(session -> new CaseQueue(session).count(filter));
    }
}
