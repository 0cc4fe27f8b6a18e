// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.cittadino.domain.code.SendingLimit;
import org.junit.jupiter.api.Test;

/** Messages that may wait for their pause instead of being refused. */
class ReservationsIT {
    private static final Limit SENDING = Limit.ofEmail(SendingLimit.EMAIL);
    private static final String ADDRESS = "ada@example.org";
    private static final Optional<Duration> AT_ONCE = Optional.of(Duration.ZERO);

    private final Town town = new Town(TestDatabase.postgres());
    private final long start = town.now();

    @Test
    void theFirstLeavesAtOnce() {
        assertEquals(AT_ONCE, reserveAfter(0));
    }

    @Test
    void theSecondWaitsForTheRestOfThePause() {
        reserveAfter(0);

        assertEquals(Optional.of(Duration.ofSeconds(50)), reserveAfter(10));
    }

    @Test
    void aThirdIsRefusedWhileTheSecondWaits() {
        reserveAfter(0);
        reserveAfter(10);

        assertEquals(Optional.empty(), reserveAfter(20));
        assertFalse(takeAfter(20));
        assertEquals("2", town.only("CIT_LIMIT", "HOUR_COUNT"));
    }

    @Test
    void whenTheSecondHasLeftTheNextMayWait() {
        reserveAfter(0);
        reserveAfter(10);

        assertEquals(Optional.of(Duration.ofSeconds(60)), reserveAfter(60));
    }

    @Test
    void afterThePauseItLeavesAtOnce() {
        reserveAfter(0);

        assertEquals(AT_ONCE, reserveAfter(60));
    }

    @Test
    void aReservedSlotKeepsItsPauseFromTheNext() {
        reserveAfter(0);
        reserveAfter(10);

        assertFalse(takeAfter(119));
        assertTrue(takeAfter(120));
    }

    @Test
    void theSixthWithinAnHourIsRefusedHoweverLongItMightWait() {
        for (var i = 0; i < 5; i++) {
            assertEquals(AT_ONCE, reserveAfter(i * 100L));
        }

        assertEquals(Optional.empty(), reserveAfter(600));
        assertEquals(AT_ONCE, reserveAfter(3600));
    }

    @Test
    void ofManyAtOnceOneLeavesAndAtMostOneWaits() {
        for (var round = 0; round < 10; round++) {
            var subject = UUID.randomUUID().toString();

            var slots = Together.run(16, () -> town.ask(session -> new Limits(session).reserve(SENDING, subject)));

            assertEquals(1, slots.stream().filter(AT_ONCE::equals).count(), "round " + round);
            var waiting = slots.stream()
                    .filter(slot -> slot.isPresent() && !slot.equals(AT_ONCE))
                    .count();
            assertTrue(waiting <= 1, "round " + round + ": " + slots);
        }
    }

    private Optional<Duration> reserveAfter(long seconds) {
        town.freeze(start + seconds * 1000);
        return town.ask(session -> new Limits(session).reserve(SENDING, ADDRESS));
    }

    private boolean takeAfter(long seconds) {
        town.freeze(start + seconds * 1000);
        return town.yes(session -> new Limits(session).take(SENDING, ADDRESS));
    }
}
