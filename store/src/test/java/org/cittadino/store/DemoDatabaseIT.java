// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.domain.code.SendingLimit;
import org.junit.jupiter.api.Test;

/** The way of one registration on H2, which the demo runs on. */
class DemoDatabaseIT {
    private static final String PURPOSE = "registration-email";

    private final Town town = new Town(TestDatabase.h2());
    private final String id = town.ask(session -> new Registrations(session).open(Samples.content(), false));

    @Test
    void aRegistrationGoesItsWay() {
        town.run(session -> new Outbox(session).queue(Samples.message(id), Duration.ZERO));
        var entry = due().get(0);
        assertTrue(town.yes(session -> new Outbox(session).take(entry)));
        assertEquals(Optional.of(Samples.message(id)), town.ask(session -> new Outbox(session).read(entry)));
        var code = town.ask(session -> new Codes(session).issue(id, PURPOSE, CodePolicy.EMAIL));
        town.run(session -> new Outbox(session).sent(entry));

        assertEquals(new CodeCheck.Wrong(4), check(CodesIT.other(code)));
        assertEquals(new CodeCheck.Accepted(), check(code));
        assertTrue(town.ask(session -> new Registrations(session).find(id))
                .orElseThrow()
                .emailProven());
        assertTrue(town.yes(session -> Registrations.finish(session, id)));
        assertEquals("DONE", town.only("CIT_REGISTRATION", "STATE"));
    }

    @Test
    void aGivenUpRegistrationIsADraft() {
        var registration =
                town.ask(session -> new Registrations(session).find(id)).orElseThrow();
        town.run(session -> new Registrations(session).giveUp(registration));

        assertEquals(Optional.of(Samples.draft()), town.ask(session -> new Registrations(session).draft(id)));
    }

    @Test
    void aRolledBackRequestDoesNotGiveTheTryBack() {
        var code = town.ask(session -> new Codes(session).issue(id, PURPOSE, CodePolicy.EMAIL));
        town.askInVain(session -> new Codes(session).check(id, PURPOSE, CodesIT.other(code), () -> true, own -> true));

        assertEquals("1", town.only("CIT_CODE", "TRIES"));
    }

    @Test
    void ofEightThreadsWithTheRightCodeOneIsAccepted() {
        var code = town.ask(session -> new Codes(session).issue(id, PURPOSE, CodePolicy.EMAIL));

        var outcomes = Together.run(8, () -> check(code));

        assertEquals(1, Collections.frequency(outcomes, new CodeCheck.Accepted()));
    }

    @Test
    void theNextMessageHasToWait() {
        var sending = Limit.ofEmail(SendingLimit.EMAIL);

        assertTrue(town.yes(session -> new Limits(session).take(sending, "ada@example.org")));
        assertFalse(town.yes(session -> new Limits(session).take(sending, "ada@example.org")));
    }

    @Test
    void aFailedMessageIsDelayed() {
        town.run(session -> new Outbox(session).queue(Samples.message(id), Duration.ZERO));
        var entry = due().get(0);
        town.run(session -> new Outbox(session).failed(entry));

        assertEquals(OutboxProgress.DELAYED, town.ask(session -> new Outbox(session).progress(id)));
    }

    @Test
    void theFirstProofOfAPersonWins() {
        assertEquals(RaiseOutcome.STRONG, raise("RSSMRA80A01H501U"));
        assertEquals(RaiseOutcome.IDENTITY_TAKEN, raise("RSSMRA80A01H501U"));
        assertEquals(RaiseOutcome.STRONG, raise("BRNGNN71B26L219T"));
    }

    private RaiseOutcome raise(String fiscalNumber) {
        var person = town.folk.settle(fiscalNumber);
        return town.ask(
                session -> Assurance.raise(session, person.model(), EvidenceKind.COUNTER, "desk", Optional.empty()));
    }

    @Test
    void expiredRowsGoAndARemovedRealmTakesTheRest() {
        town.run(session -> new Codes(session).issue(id, PURPOSE, CodePolicy.EMAIL));
        town.sql("UPDATE CIT_REGISTRATION SET EXPIRES_AT = EXPIRES_AT - 86400000 WHERE REALM_ID = ?");
        town.run(Purge::expired);
        assertEquals(List.of(), town.rows("CIT_REGISTRATION"));
        assertEquals(1, town.rows("CIT_CODE").size());

        town.run(session -> Purge.realm(session, town.realmId));
        assertEquals(List.of(), town.rows("CIT_CODE"));
    }

    private CodeCheck check(String typed) {
        return town.ask(session ->
                new Codes(session).check(id, PURPOSE, typed, () -> true, own -> Registrations.proveEmail(own, id)));
    }

    private List<OutboxEntry> due() {
        return town.ask(session -> new Outbox(session).due()).stream()
                .filter(entry -> entry.realmId().equals(town.realmId))
                .toList();
    }
}
