// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.domain.code.SendingLimit;
import org.junit.jupiter.api.Test;

/** What goes when its time is over, and with its realm. */
class PurgeIT {
    private static final long HOUR = 3_600_000;
    private static final Map<String, Integer> ALL =
            Map.of("CIT_CODE", 1, "CIT_LIMIT", 1, "CIT_OUTBOX", 1, "CIT_REGISTRATION", 1);

    private final Town town = filled();

    @Test
    void freshRowsStay() {
        town.run(Purge::expired);

        assertEquals(ALL, counts(town));
    }

    @Test
    void anExpiredRegistrationGoesAtOnce() {
        shift("CIT_REGISTRATION", "EXPIRES_AT", 24 * HOUR);
        town.run(Purge::expired);

        assertEquals(without("CIT_REGISTRATION"), counts(town));
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
    void aRemovedRealmTakesAllFourTablesWithItAndNobodyElses() {
        var neighbour = filled();

        town.run(session -> Purge.realm(session, town.realmId));

        assertEquals(Map.of("CIT_CODE", 0, "CIT_LIMIT", 0, "CIT_OUTBOX", 0, "CIT_REGISTRATION", 0), counts(town));
        assertEquals(ALL, counts(neighbour));
    }

    private static Town filled() {
        var town = new Town(TestDatabase.postgres());
        town.run(session -> {
            var id = new Registrations(session).open(Samples.content(), false);
            new Codes(session).issue(id, "registration-email", CodePolicy.EMAIL);
            new Outbox(session).queue(Samples.message(id), Duration.ZERO);
            new Limits(session).take(Limit.ofEmail(SendingLimit.EMAIL), "ada@example.org");
        });
        return town;
    }

    private void shift(String table, String column, long millis) {
        town.sql("UPDATE " + table + " SET " + column + " = " + column + " - ? WHERE REALM_ID = ?", millis);
    }

    private static Map<String, Integer> counts(Town town) {
        var counts = new TreeMap<String, Integer>();
        ALL.keySet().forEach(table -> counts.put(table, town.rows(table).size()));
        return counts;
    }

    private static Map<String, Integer> without(String table) {
        var counts = new TreeMap<>(ALL);
        counts.put(table, 0);
        return counts;
    }
}
