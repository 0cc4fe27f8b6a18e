// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.CodePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Open registrations from the form to the account. */
class RegistrationsIT {
    private static final String PURPOSE = "registration-email";

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void whatWasHandedInIsReadAgain() {
        var id = open();

        assertEquals(Optional.of(new Registration(id, "sportello", false, false, Samples.content())), find(town, id));
    }

    @Test
    void theIdIsUnguessableAndNeverTheSame() {
        var id = open();

        assertEquals(43, id.length());
        assertNotEquals(id, open());
    }

    @Test
    void nothingPersonalCanBeReadInTheTable() {
        open();
        var row = town.rows("CIT_REGISTRATION").toString();

        for (var canary : new String[] {Samples.CANARY, "example.org", "argon2", "Élodie"}) {
            assertFalse(row.contains(canary), canary);
            assertFalse(row.contains(HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8))), canary);
        }
    }

    @Test
    void nothingPersonalIsSaidByItsText() {
        var id = open();

        var registration = find(town, id).orElseThrow();

        assertFalse((registration + "" + registration.content()
                        + registration.content().password())
                .contains(Samples.CANARY));
    }

    @Test
    void aPayloadMovedToAnotherRowDoesNotOpen() {
        var id = open();
        var moved = "_" + id.substring(0, 42);
        town.sql("UPDATE CIT_REGISTRATION SET ID = ? WHERE REALM_ID = ?", moved);

        assertThrows(IllegalStateException.class, () -> find(town, moved));
        assertEquals(Optional.empty(), find(town, id));
    }

    @Test
    void anotherTownDoesNotFindIt() {
        var id = open();

        assertEquals(Optional.empty(), find(new Town(TestDatabase.postgres()), id));
    }

    @Test
    void anotherTownCannotChangeIt() {
        var id = proven();
        var stranger = new Town(TestDatabase.postgres());

        assertFalse(stranger.yes(session -> Registrations.finish(session, id)));
        assertFalse(stranger.yes(session -> Registrations.proveEmail(session, id)));
        assertFalse(stranger.yes(session -> Registrations.countSending(session, id, 5)));
        var registration = find(town, id).orElseThrow();
        issue(id);
        stranger.run(session -> new Registrations(session).giveUp(registration));
        stranger.run(session -> new Registrations(session).erase(id));
        assertTrue(find(town, id).isPresent());
        assertEquals(1, town.rows("CIT_CODE").size());
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void aDayAfterTheLastCodeItIsNotFound(long millisAfter, boolean found) {
        var id = open();
        var openedAt = Long.parseLong(town.only("CIT_REGISTRATION", "CREATED_AT"));
        town.freeze(openedAt + 24 * 3_600_000 + millisAfter);

        assertEquals(found, find(town, id).isPresent());
    }

    @Test
    void anExpiredOneIsNotFoundByTheDatabasesClock() {
        var id = open();
        town.sql("UPDATE CIT_REGISTRATION SET EXPIRES_AT = EXPIRES_AT - 86400000 WHERE REALM_ID = ?");

        assertEquals(Optional.empty(), find(town, id));
    }

    @Test
    void aNewCodeLetsItLiveAnotherDay() {
        var id = open();
        town.sql("UPDATE CIT_REGISTRATION SET EXPIRES_AT = EXPIRES_AT - 80000000 WHERE REALM_ID = ?");
        issue(id);
        var issuedAt = Long.parseLong(town.only("CIT_CODE", "CREATED_AT"));

        assertEquals(issuedAt + 86_400_000, Long.parseLong(town.only("CIT_REGISTRATION", "EXPIRES_AT")));
    }

    @Test
    void messagesAreCountedUpToItsShare() {
        var id = open();
        assertFalse(town.yes(session -> new Registrations(session).hasSending(id)));

        var granted = Together.run(16, () -> town.ask(session -> Registrations.countSending(session, id, 5)));

        assertEquals(5, Collections.frequency(granted, true));
        assertTrue(town.yes(session -> new Registrations(session).hasSending(id)));
        assertFalse(town.yes(session -> Registrations.countSending(session, id, 5)));
    }

    @Test
    void aMessageThatWasNotQueuedIsNotCounted() {
        var id = open();
        assertTrue(town.yesInVain(session -> Registrations.countSending(session, id, 5)));

        assertEquals("0", town.only("CIT_REGISTRATION", "SENDINGS"));
    }

    @Test
    void whatIsNoIdIsNotEvenAskedOfTheDatabase() {
        for (var id : new String[] {"", "x", "\0", "%", "a".repeat(42), "a".repeat(44), "a".repeat(42) + "'"}) {
            assertEquals(Optional.empty(), find(town, id), id);
        }
    }

    @Test
    void anErasedOneLeavesNothing() {
        var id = open();
        issue(id);
        town.run(session -> new Outbox(session).queue(Samples.message(id), Duration.ZERO));
        town.run(session -> new Registrations(session).erase(id));

        for (var table : new String[] {"CIT_REGISTRATION", "CIT_CODE", "CIT_OUTBOX"}) {
            assertEquals(0, town.rows(table).size(), table);
        }
    }

    @Test
    void aProvenOneIsFinishedOnceByOneOf32Threads() {
        for (var round = 0; round < 30; round++) {
            var id = proven();

            var finished = Together.run(32, () -> town.ask(session -> Registrations.finish(session, id)));

            assertEquals(1, Collections.frequency(finished, true), "round " + round);
        }
    }

    @Test
    void anUnprovenOneIsNeverFinished() {
        var id = open();

        assertFalse(town.yes(session -> Registrations.finish(session, id)));
        assertTrue(find(town, id).isPresent());
    }

    @Test
    void aDecoyIsNeverFinishedNotEvenProven() {
        var id = town.ask(session -> new Registrations(session).open(Samples.content(), true));
        town.run(session -> Registrations.proveEmail(session, id));

        assertFalse(town.yes(session -> Registrations.finish(session, id)));
    }

    @Test
    void aFinishedOneKeepsNoData() {
        var id = proven();
        var code = issue(id);
        town.run(session -> new Outbox(session).queue(Samples.message(id), Duration.ZERO));
        town.run(session -> Registrations.finish(session, id));

        assertEquals("null", town.only("CIT_REGISTRATION", "PAYLOAD"));
        assertEquals(Optional.empty(), find(town, id));
        assertEquals(0, town.rows("CIT_CODE").size());
        assertEquals(0, town.rows("CIT_OUTBOX").size());
        assertEquals(new CodeCheck.NotSent(), check(id, code));
    }

    @Test
    void aRolledBackFinishLeavesEverythingAsItWas() {
        var id = proven();
        issue(id);
        assertTrue(town.yesInVain(session -> Registrations.finish(session, id)));

        assertTrue(find(town, id).orElseThrow().emailProven());
        assertEquals(1, town.rows("CIT_CODE").size());
        assertTrue(town.yes(session -> Registrations.finish(session, id)));
    }

    @Test
    void givingUpMakesADraftAndKillsCodesAndQueuedMessages() {
        var id = open();
        var code = issue(id);
        town.run(session -> new Outbox(session).queue(Samples.message(id), Duration.ZERO));
        giveUp(id);

        assertEquals(Optional.empty(), find(town, id));
        assertEquals(Optional.of(Samples.draft()), town.ask(session -> new Registrations(session).draft(id)));
        assertEquals(0, town.rows("CIT_OUTBOX").size());
        assertEquals(new CodeCheck.NotSent(), check(id, code));
    }

    @Test
    void aDraftIsNeitherProvenNorFinishedNorWrittenTo() {
        var id = proven();
        giveUp(id);

        assertFalse(town.yes(session -> Registrations.proveEmail(session, id)));
        assertFalse(town.yes(session -> Registrations.finish(session, id)));
        assertFalse(town.yes(session -> Registrations.countSending(session, id, 5)));
    }

    @Test
    void anOpenOneIsNotADraft() {
        var id = open();

        assertEquals(Optional.empty(), town.ask(session -> new Registrations(session).draft(id)));
    }

    @Test
    void theRightCodeProvesTheAddressOnlyOfItsOwnRegistration() {
        var mine = open();
        var theirs = open();
        var code = issue(mine);

        assertEquals(new CodeCheck.Accepted(), check(mine, code));
        assertTrue(find(town, mine).orElseThrow().emailProven());
        assertFalse(find(town, theirs).orElseThrow().emailProven());
    }

    @Test
    void anOlderKeyStillOpensWhatItClosed() {
        var id = open();
        town.keys(Town.NEW_KEY + "," + Town.KEY);

        assertTrue(find(town, id).isPresent());
        assertEquals("k1", town.only("CIT_REGISTRATION", "KEY_ID"));
    }

    @Test
    void whatIsHandedToTheOfficialsIsOutOfTheBrowsersReachAndStaysForThem() {
        var id = proven();
        assertTrue(town.yes(session -> Registrations.handOver(session, id)));

        assertTrue(find(town, id).isEmpty());
        assertEquals(Samples.content(), waiting(id).orElseThrow().content());
        assertTrue(waiting(id).orElseThrow().emailProven());
    }

    @Test
    void itIsHandedOverOnce() {
        var id = proven();
        assertTrue(town.yes(session -> Registrations.handOver(session, id)));
        assertFalse(town.yes(session -> Registrations.handOver(session, id)));
    }

    @Test
    void anAddressThatIsNotProvenKeepsItFromTheOfficials() {
        var id = open();
        assertFalse(town.yes(session -> Registrations.handOver(session, id)));
        assertTrue(waiting(id).isEmpty());
    }

    @Test
    void aDecoyIsNeverHandedOver() {
        var id = town.ask(session -> new Registrations(session).open(Samples.content(), true));
        town.yes(session -> Registrations.proveEmail(session, id));
        assertFalse(town.yes(session -> Registrations.handOver(session, id)));
    }

    @Test
    void whoGaveNoAddressHasNoneToProve() {
        var id = town.ask(session -> new Registrations(session).open(Samples.withoutEmail(), false));
        assertTrue(town.yes(session -> Registrations.finish(session, id)));
    }

    @Test
    void whatWaitsForAnOfficialEndsInAnAccountToo() {
        var id = proven();
        town.yes(session -> Registrations.handOver(session, id));
        assertFalse(town.yes(session -> Registrations.finish(session, id)), "the browser has done its part");
        assertTrue(town.yes(session -> Registrations.finishWaiting(session, id)));
        assertTrue(waiting(id).isEmpty());
    }

    private Optional<Registration> waiting(String id) {
        return town.ask(session -> new Registrations(session).waiting(id));
    }

    private String open() {
        return town.ask(session -> new Registrations(session).open(Samples.content(), false));
    }

    private String proven() {
        var id = open();
        assertTrue(town.yes(session -> Registrations.proveEmail(session, id)));
        return id;
    }

    private void giveUp(String id) {
        var registration = find(town, id).orElseThrow();
        town.run(session -> new Registrations(session).giveUp(registration));
    }

    private String issue(String id) {
        return town.ask(session -> new Codes(session).issue(id, PURPOSE, CodePolicy.EMAIL));
    }

    private CodeCheck check(String id, String code) {
        return town.ask(session ->
                new Codes(session).check(id, PURPOSE, code, () -> true, own -> Registrations.proveEmail(own, id)));
    }

    private static Optional<Registration> find(Town where, String id) {
        return where.ask(session -> new Registrations(session).find(id));
    }
}
