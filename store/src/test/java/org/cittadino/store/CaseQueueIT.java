// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.domain.casework.RejectionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.KeycloakSession;

/** The way of a case over the desk, in the database. */
class CaseQueueIT {
    private static final String BRUNO = "0b7f8a52-0d3e-4f44-8a68-2a3f6e1b9c01";
    private static final String CARLA = "0b7f8a52-0d3e-4f44-8a68-2a3f6e1b9c02";
    private static final String ADA = "5ed1e9a1-6b0a-4f4e-9a39-0d2f0c8a1f11";
    private static final CaseFilter ALL = filter(Optional.empty(), Optional.empty());

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void aNewCaseIsOpenAndNobodysYet() {
        var file = file(waiting());

        assertEquals(CaseState.OPEN, file.asked().state());
        assertEquals(0, file.version());
        assertEquals(Optional.empty(), file.assignee());
        assertEquals("", file.note());
    }

    @Test
    void whoTakesItHoldsIt() {
        var id = waiting();

        assertTrue(claim(id, 0, BRUNO));

        var file = file(id);
        assertEquals(CaseState.CLAIMED, file.asked().state());
        assertEquals(1, file.version());
        assertEquals(Optional.of(BRUNO), file.assignee());
        assertTrue(town.ask(session -> new Registrations(session).waiting(file.ownerId()))
                .isPresent());
    }

    @Test
    void whatIsHeldCannotBeTakenAndComesBackWhenReleased() {
        var id = waiting();
        claim(id, 0, BRUNO);

        assertFalse(claim(id, 1, CARLA));
        assertTrue(town.yes(session -> CaseQueue.release(session, id, 1)));

        assertEquals(Optional.empty(), file(id).assignee());
        assertTrue(claim(id, 2, CARLA));
    }

    @ParameterizedTest
    @CsvSource({"0", "2"})
    void anotherVersionThanTheOneSeenMovesNothing(int version) {
        var id = waiting();
        claim(id, 0, BRUNO);

        assertFalse(town.yes(session -> CaseQueue.release(session, id, version)));
        assertFalse(town.yes(session -> CaseQueue.approve(session, id, version, BRUNO, ADA)));
        assertFalse(town.yesInVain(
                session -> CaseQueue.reject(session, seen(file(id), version), BRUNO, RejectionReason.UNCLEAR, "")));
        assertEquals(1, file(id).version());
    }

    @Test
    void onlyWhoHoldsItDecides() {
        var id = waiting();
        claim(id, 0, BRUNO);

        assertFalse(town.yes(session -> CaseQueue.approve(session, id, 1, CARLA, ADA)));
        assertFalse(town.yesInVain(session -> CaseQueue.reject(session, file(id), CARLA, RejectionReason.UNCLEAR, "")));
        assertEquals(CaseState.CLAIMED, file(id).asked().state());
        assertEquals(1, town.rows("CIT_REGISTRATION").size());
    }

    @Test
    void anApprovedCaseIsTheCitizens() {
        var id = waiting();
        claim(id, 0, BRUNO);

        assertTrue(town.yes(session -> CaseQueue.approve(session, id, 1, BRUNO, ADA)));

        var file = file(id);
        assertEquals(CaseState.APPROVED, file.asked().state());
        assertEquals(Optional.of(BRUNO), file.decidedBy());
        assertEquals(List.of(file.asked()), town.ask(session -> new Cases(session).of(ADA)));
    }

    @Test
    void aRefusalErasesTheRegistrationAndKeepsTheCase() {
        var id = waiting();
        var owner = file(id).ownerId();
        town.run(session ->
                CollectedEvidence.handIn(session, owner, EvidenceKind.REGISTER_MATCH, "table", Optional.empty()));
        claim(id, 0, BRUNO);

        assertTrue(reject(id, BRUNO, "seen at the counter"));

        assertEquals(List.of(), town.rows("CIT_REGISTRATION"));
        assertEquals(List.of(), town.rows("CIT_EVIDENCE"));
        var file = file(id);
        assertEquals(CaseState.REJECTED, file.asked().state());
        assertEquals(Optional.of(RejectionReason.UNCLEAR), file.reason());
        assertEquals("seen at the counter", file.note());
        assertEquals(Optional.of(BRUNO), file.decidedBy());
    }

    @Test
    void whatAnOfficialWroteIsSealed() {
        var id = waiting();
        claim(id, 0, BRUNO);
        reject(id, BRUNO, Samples.CANARY);

        assertFalse(town.rows("CIT_CASE").toString().contains(Samples.CANARY));
        var note = town.only("CIT_CASE", "NOTE");
        assertFalse(note.contains(HexFormat.of().formatHex(Samples.CANARY.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aNoteWhoseKeyIsGoneIsEmptyAndTakesNoListAway() {
        var id = waiting();
        claim(id, 0, BRUNO);
        reject(id, BRUNO, "seen at the counter");

        town.keys(Town.NEW_KEY);

        assertEquals(List.of(id), page(ALL, 0, 9));
        assertEquals("", file(id).note());
    }

    @Test
    void aRefusalThatBreaksLeavesAllAsItWas() {
        var id = waiting();
        claim(id, 0, BRUNO);

        assertTrue(town.yesInVain(session -> CaseQueue.reject(session, file(id), BRUNO, RejectionReason.UNCLEAR, "")));

        assertEquals(CaseState.CLAIMED, file(id).asked().state());
        assertEquals(1, town.rows("CIT_REGISTRATION").size());
    }

    @Test
    void nothingIsRefusedWhoseRegistrationIsOver() {
        var id = waiting();
        claim(id, 0, BRUNO);
        var owner = file(id).ownerId();
        town.run(session -> Registrations.finishWaiting(session, owner));

        assertFalse(town.yesInVain(session -> CaseQueue.reject(session, file(id), BRUNO, RejectionReason.UNCLEAR, "")));
    }

    @Test
    void ofManyOfficialsAtOnceOneTakesIt() {
        for (var round = 0; round < 10; round++) {
            var id = waiting();

            var taken = Together.run(16, () -> claim(id, 0, BRUNO));

            assertEquals(1, taken.stream().filter(won -> won).count(), "round " + round);
        }
    }

    @Test
    void ofAnApprovalAndARefusalAtOnceOneHappens() {
        for (var round = 0; round < 20; round++) {
            var id = waiting();
            claim(id, 0, BRUNO);
            var turn = new AtomicInteger();

            var done = Together.run(8, () -> turn.getAndIncrement() % 2 == 0 ? approve(id) : reject(id, BRUNO, ""));

            assertEquals(1, done.stream().filter(won -> won).count(), "round " + round);
            var file = file(id);
            var approved = file.asked().state() == CaseState.APPROVED;
            assertEquals(approved ? ADA : file.ownerId(), file.ownerId());
            assertEquals(2, file.version());
        }
    }

    @Test
    void thePageShowsTheOldestFirstAndCountsAll() {
        var now = town.now();
        var ids = List.of(2L, 0L, 1L).stream()
                .map(later -> {
                    town.freeze(now + later);
                    return waiting();
                })
                .toList();
        town.run(session -> Cases.open(session, ADA, CaseKind.LOSS, CaseState.APPROVED));
        var open = filter(Optional.of(CaseState.OPEN), Optional.of(CaseKind.NEW_ACCOUNT));

        assertEquals(List.of(ids.get(1), ids.get(2)), page(open, 0, 2));
        assertEquals(List.of(ids.get(0)), page(open, 2, 2));
        assertEquals(3, count(open));
        assertEquals(4, count(ALL));
        assertEquals(1, count(filter(Optional.empty(), Optional.of(CaseKind.LOSS))));
    }

    @Test
    void anotherTownSeesAndMovesNothing() {
        var id = waiting();
        var neighbour = new Town(TestDatabase.postgres());

        assertEquals(Optional.empty(), neighbour.ask(session -> new CaseQueue(session).find(id)));
        assertFalse(neighbour.yes(session -> CaseQueue.claim(session, id, 0, BRUNO, "")));
        assertEquals(Optional.of(0L), neighbour.ask(session -> Optional.of(new CaseQueue(session).count(ALL))));
    }

    private static CaseFilter filter(Optional<CaseState> state, Optional<CaseKind> kind) {
        return new CaseFilter(state, kind, Optional.empty(), Optional.empty(), "", CaseFilter.Order.OLDEST);
    }

    private String waiting() {
        var registration = town.ask(session -> new Registrations(session).open(Samples.content(), false));
        return town.ask(session -> {
            assertTrue(Registrations.proveEmail(session, registration));
            assertTrue(Registrations.handOver(session, registration));
            return Cases.open(session, registration, CaseKind.NEW_ACCOUNT, CaseState.OPEN)
                    .id();
        });
    }

    private CaseFile file(String id) {
        return town.ask(session -> new CaseQueue(session).find(id)).orElseThrow();
    }

    private static CaseFile seen(CaseFile file, int version) {
        return new CaseFile(
                file.asked(),
                file.ownerId(),
                version,
                file.assignee(),
                file.decidedBy(),
                file.reason(),
                file.note(),
                file.seen(),
                file.firstApprovalBy(),
                file.request());
    }

    private boolean claim(String id, int version, String official) {
        return town.yes(session -> CaseQueue.claim(session, id, version, official, ""));
    }

    private boolean reject(String id, String official, String note) {
        var seen = seen(file(id), 1);
        return allOrNothing(session -> CaseQueue.reject(session, seen, official, RejectionReason.UNCLEAR, note));
    }

    /** The registration goes and the case moves, as it happens when an account is made. */
    private boolean approve(String id) {
        var owner = file(id).ownerId();
        return allOrNothing(session ->
                Registrations.finishWaiting(session, owner) && CaseQueue.approve(session, id, 1, BRUNO, ADA));
    }

    private boolean allOrNothing(Predicate<KeycloakSession> work) {
        return town.yes(session -> {
            var done = work.test(session);
            if (!done) {
                session.getTransactionManager().setRollbackOnly();
            }
            return done;
        });
    }

    private List<String> page(CaseFilter filter, int first, int max) {
        return town.ask(session -> new CaseQueue(session).page(filter, first, max)).stream()
                .map(CaseFile::id)
                .collect(Collectors.toList());
    }

    private long count(CaseFilter filter) {
        return town.ask(session -> new CaseQueue(session).count(filter));
    }
}
