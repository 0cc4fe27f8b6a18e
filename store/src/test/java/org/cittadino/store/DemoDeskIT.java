// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.domain.casework.RejectionReason;
import org.junit.jupiter.api.Test;

/** The desk on the database of the demo. */
class DemoDeskIT {
    private static final String BRUNO = "0b7f8a52-0d3e-4f44-8a68-2a3f6e1b9c01";

    private final Town town = new Town(TestDatabase.h2());

    @Test
    void aCaseGoesOverTheDesk() {
        var registration = town.ask(session -> new Registrations(session).open(Samples.withoutEmail(), false));
        var id = town.ask(session -> {
            assertTrue(Registrations.handOver(session, registration));
            return Cases.open(session, registration, CaseKind.NEW_ACCOUNT, CaseState.OPEN)
                    .id();
        });
        var open = new CaseFilter(
                Optional.of(CaseState.OPEN),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                CaseFilter.Order.OLDEST);
        assertEquals(
                List.of(id),
                town.ask(session -> new CaseQueue(session).page(open, 0, 10)).stream()
                        .map(CaseFile::id)
                        .toList());
        assertTrue(town.yes(session -> CaseQueue.claim(session, id, 0, BRUNO, "")));
        assertFalse(town.yes(session -> CaseQueue.claim(session, id, 0, BRUNO, "")));
        var seen = town.ask(session -> new CaseQueue(session).find(id)).orElseThrow();

        assertTrue(town.yes(session -> CaseQueue.reject(session, seen, BRUNO, RejectionReason.OTHER, "visto")));

        assertEquals(List.of(), town.rows("CIT_REGISTRATION"));
        var closed = town.ask(session -> new CaseQueue(session).find(id)).orElseThrow();
        assertEquals("visto", closed.note());
        assertEquals(CaseState.REJECTED, closed.asked().state());
    }

    @Test
    void oneFileIsReadAtATime() {
        var first = begin().orElseThrow();
        assertEquals(Optional.empty(), begin());

        town.run(session -> new RegisterUploads(session).end(first, ImportState.TRIED, "{}"));

        assertTrue(begin().isPresent());
    }

    private Optional<String> begin() {
        return town.ask(session -> new RegisterUploads(session).begin(BRUNO, true));
    }
}
