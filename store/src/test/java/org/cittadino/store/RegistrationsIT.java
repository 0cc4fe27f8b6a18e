// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
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
        town.sql(
                "UPDATE CIT_REGISTRATION SET ID = ? WHERE REALM_ID = ?",
                UUID.randomUUID().toString());
        var moved = town.only("CIT_REGISTRATION", "ID");

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
        assertFalse(stranger.yes(session -> new Registrations(session).countSending(id, 5)));
        stranger.run(session -> new Registrations(session).giveUp(id));
        assertTrue(find(town, id).isPresent());
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
        var before = town.now();
        town.run(session -> new Registrations(session).extend(id));

        assertTrue(Long.parseLong(town.only("CIT_REGISTRATION", "EXPIRES_AT")) >= before + 86_400_000);
    }

    @Test
    void messagesAreCountedUpToItsShare() {
        var id = open();
        assertFalse(town.yes(session -> new Registrations(session).hasSending(id)));

        var granted = Together.run(16, () -> town.ask(session -> new Registrations(session).countSending(id, 5)));

        assertEquals(5, Collections.frequency(granted, true));
        assertTrue(town.yes(session -> new Registrations(session).hasSending(id)));
        assertFalse(town.yes(session -> new Registrations(session).countSending(id, 5)));
    }

    @Test
    void aRolledBackRequestDoesNotGiveTheMessageBack() {
        var id = open();
        town.askInVain(session -> new Registrations(session).countSending(id, 5));

        assertEquals("1", town.only("CIT_REGISTRATION", "SENDINGS"));
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
        town.run(session -> new Outbox(session).queue(Samples.message(id)));
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
        town.run(session -> new Outbox(session).queue(Samples.message(id)));
        town.run(session -> new Registrations(session).giveUp(id));

        assertEquals(Optional.empty(), find(town, id));
        assertEquals(Optional.of(Samples.content()), town.ask(session -> new Registrations(session).draft(id)));
        assertEquals(0, town.rows("CIT_OUTBOX").size());
        assertEquals(new CodeCheck.NotSent(), check(id, code));
    }

    @Test
    void aDraftIsNeitherProvenNorFinishedNorWrittenTo() {
        var id = proven();
        town.run(session -> new Registrations(session).giveUp(id));

        assertFalse(town.yes(session -> Registrations.proveEmail(session, id)));
        assertFalse(town.yes(session -> Registrations.finish(session, id)));
        assertFalse(town.yes(session -> new Registrations(session).countSending(id, 5)));
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

    private String open() {
        return town.ask(session -> new Registrations(session).open(Samples.content(), false));
    }

    private String proven() {
        var id = open();
        assertTrue(town.yes(session -> Registrations.proveEmail(session, id)));
        return id;
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
