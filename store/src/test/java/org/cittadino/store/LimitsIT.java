// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import org.cittadino.domain.code.SendingLimit;
import org.junit.jupiter.api.Test;

/** How often something may happen: one at a time, and many at once. */
class LimitsIT {
    private static final Limit SENDING = Limit.ofEmail(SendingLimit.EMAIL);
    private static final String ADDRESS = "ada@example.org";

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void theFirstIsTaken() {
        assertEquals(Duration.ZERO, waitFor(SENDING));
        assertTrue(take(SENDING));
    }

    @Test
    void aSecondWithinThePauseIsRefused() {
        take(SENDING);

        assertFalse(take(SENDING));
        assertEquals("1", town.only("CIT_LIMIT", "HOUR_COUNT"));
    }

    @Test
    void whatIsGivenBackMayHappenOnceMore() {
        for (var time = 0; time < 3; time++) {
            assertTrue(take(Limit.REGISTER_PER_FISCAL_NUMBER));
        }
        assertFalse(take(Limit.REGISTER_PER_FISCAL_NUMBER));

        giveBack(Limit.REGISTER_PER_FISCAL_NUMBER);

        assertTrue(take(Limit.REGISTER_PER_FISCAL_NUMBER));
        assertFalse(take(Limit.REGISTER_PER_FISCAL_NUMBER));
    }

    @Test
    void nothingCanBeGivenBackThatWasNotTaken() {
        giveBack(Limit.REGISTER_PER_FISCAL_NUMBER);
        take(Limit.REGISTER_PER_FISCAL_NUMBER);
        giveBack(Limit.REGISTER_PER_FISCAL_NUMBER);
        giveBack(Limit.REGISTER_PER_FISCAL_NUMBER);

        assertEquals("0", town.only("CIT_LIMIT", "DAY_COUNT"));
        assertEquals("0", town.only("CIT_LIMIT", "HOUR_COUNT"));
    }

    private void giveBack(Limit limit) {
        town.run(session -> new Limits(session).giveBack(limit, ADDRESS));
    }

    @Test
    void thePauseEndsAfterExactlySixtySeconds() {
        take(SENDING);
        var last = Long.parseLong(town.only("CIT_LIMIT", "LAST_AT"));

        town.freeze(last + 59_999);
        assertEquals(Duration.ofMillis(1), waitFor(SENDING));
        assertFalse(take(SENDING));
        town.freeze(last + 60_000);
        assertEquals(Duration.ZERO, waitFor(SENDING));
        assertTrue(take(SENDING));
    }

    @Test
    void afterThePauseTheNextIsTaken() {
        take(SENDING);
        age(Duration.ofSeconds(60));

        assertTrue(take(SENDING));
    }

    @Test
    void theSixthWithinAnHourIsRefused() {
        takeWithPauses(5);

        assertFalse(take(SENDING));
        assertEquals(Duration.ofMinutes(55), roundedUp(waitFor(SENDING)));
    }

    @Test
    void anHourAfterTheFirstTheHourBeginsAnew() {
        takeWithPauses(5);
        age(Duration.ofMinutes(55));

        assertTrue(take(SENDING));
        assertEquals("1", town.only("CIT_LIMIT", "HOUR_COUNT"));
        assertEquals("6", town.only("CIT_LIMIT", "DAY_COUNT"));
    }

    @Test
    void theEleventhWithinADayIsRefused() {
        takeWithPauses(5);
        age(Duration.ofHours(1));
        takeWithPauses(5);
        age(Duration.ofHours(1));

        assertFalse(take(SENDING));
        assertTrue(waitFor(SENDING).compareTo(Duration.ofHours(21)) > 0);
    }

    @Test
    void aDayAfterTheFirstTheDayBeginsAnew() {
        takeWithPauses(5);
        age(Duration.ofHours(1));
        takeWithPauses(5);
        age(Duration.ofHours(23));

        assertTrue(take(SENDING));
        assertEquals("1", town.only("CIT_LIMIT", "DAY_COUNT"));
    }

    @Test
    void aRefusedOneDoesNotProlongThePause() {
        take(SENDING);
        age(Duration.ofSeconds(59));
        var last = town.only("CIT_LIMIT", "LAST_AT");
        take(SENDING);

        assertEquals(last, town.only("CIT_LIMIT", "LAST_AT"));
    }

    @Test
    void aRolledBackRequestHasStillBeenCounted() {
        assertTrue(town.yesInVain(session -> new Limits(session).take(SENDING, ADDRESS)));

        assertFalse(take(SENDING));
    }

    @Test
    void oneSubjectDoesNotUseUpAnothers() {
        take(SENDING);

        assertTrue(town.yes(session -> new Limits(session).take(SENDING, "charles@example.org")));
    }

    @Test
    void oneLimitDoesNotUseUpAnother() {
        take(SENDING);

        assertTrue(take(Limit.REGISTRATION_PER_FISCAL_NUMBER));
    }

    @Test
    void oneTownDoesNotUseUpAnothers() {
        take(SENDING);

        assertTrue(new Town(TestDatabase.postgres()).yes(session -> new Limits(session).take(SENDING, ADDRESS)));
    }

    @Test
    void theTableDoesNotSayWhoWasCounted() {
        take(SENDING);

        assertFalse(town.rows("CIT_LIMIT").toString().contains(ADDRESS));
    }

    @Test
    void withoutAPauseTheTwentyFirstIsRefused() {
        for (var i = 0; i < 20; i++) {
            assertTrue(take(Limit.REGISTRATION_PER_IP), "number " + i);
        }

        assertFalse(take(Limit.REGISTRATION_PER_IP));
    }

    @Test
    void of32AtOnceOneIsTakenInAPause() {
        take(SENDING);
        for (var round = 0; round < 20; round++) {
            age(Duration.ofDays(2));

            assertEquals(1, takenAtOnce(SENDING), "round " + round);
        }
    }

    @Test
    void ofTwoFirstOnesAtOnceOneIsTaken() {
        for (var round = 0; round < 50; round++) {
            var subject = UUID.randomUUID().toString();

            var taken = Together.run(2, () -> town.ask(session -> new Limits(session).take(SENDING, subject)));

            assertEquals(1, Collections.frequency(taken, true), "round " + round);
        }
    }

    @Test
    void of32FirstOnesAtOnceWithoutAPauseTwentyAreTaken() {
        for (var round = 0; round < 50; round++) {
            var subject = UUID.randomUUID().toString();

            var taken = Together.run(
                    32, () -> town.ask(session -> new Limits(session).take(Limit.REGISTRATION_PER_IP, subject)));

            assertEquals(20, Collections.frequency(taken, true), "round " + round);
        }
    }

    private boolean take(Limit limit) {
        return town.ask(session -> new Limits(session).take(limit, ADDRESS));
    }

    private Duration waitFor(Limit limit) {
        return town.ask(session -> new Limits(session).wait(limit, ADDRESS));
    }

    private int takenAtOnce(Limit limit) {
        return Collections.frequency(Together.run(32, () -> take(limit)), true);
    }

    /** Takes that many, a minute after each other, and lets the last minute pass. */
    private void takeWithPauses(int number) {
        for (var i = 0; i < number; i++) {
            assertTrue(take(SENDING), "number " + i);
            age(Duration.ofMinutes(1));
        }
    }

    private void age(Duration by) {
        var millis = by.toMillis();
        town.sql(
                "UPDATE CIT_LIMIT SET LAST_AT = LAST_AT - ?, HOUR_START = HOUR_START - ?, DAY_START = DAY_START - ?"
                        + " WHERE REALM_ID = ?",
                millis,
                millis,
                millis);
    }

    private static Duration roundedUp(Duration wait) {
        return Duration.ofMinutes(wait.plusSeconds(59).toMinutes());
    }
}
