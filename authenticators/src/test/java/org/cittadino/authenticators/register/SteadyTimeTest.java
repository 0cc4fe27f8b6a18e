// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SteadyTimeTest {
    private static final Duration SPAN = Duration.ofSeconds(3);

    private final List<Long> slept = new ArrayList<>();
    private long now;
    private final SteadyTime time = new SteadyTime(1, () -> now, slept::add);

    @ParameterizedTest
    @CsvSource({"0, 3000", "1, 2999", "40, 2960", "2999, 1", "3000, 3000", "3500, 2500", "7000, 2000"})
    void whateverTheWorkTookTheAnswerComesAtTheEndOfASpan(long took, long rest) {
        assertEquals(Optional.of("no"), time.spend(SPAN, () -> work(took), answer -> false));
        assertEquals(List.of(rest), slept);
    }

    @Test
    void whatThePageSaysAnywayNeedNotWait() {
        assertEquals(Optional.of("no"), time.spend(SPAN, () -> work(40), answer -> true));
        assertEquals(List.of(), slept);
    }

    @Test
    void whoFindsAllPlacesTakenIsSentAwayAndNothingIsDone() {
        var second = new ArrayList<Optional<String>>();
        time.spend(
                SPAN,
                () -> {
                    second.add(time.spend(SPAN, () -> work(0), answer -> false));
                    return work(0);
                },
                answer -> false);

        assertEquals(List.of(Optional.empty()), second);
        assertEquals(1, slept.size());
    }

    @Test
    void aPlaceIsFreeAgainAfterWorkThatBroke() {
        assertThrows(
                IllegalStateException.class,
                () -> time.spend(
                        SPAN,
                        () -> {
                            throw new IllegalStateException();
                        },
                        answer -> false));
        assertTrue(time.spend(SPAN, () -> work(0), answer -> false).isPresent());
    }

    @Test
    void aServerThatIsStoppedDoesNotWait() {
        var stopped = new SteadyTime(1, () -> now, millis -> {
            throw new InterruptedException();
        });

        assertTrue(stopped.spend(SPAN, () -> work(0), answer -> false).isPresent());
        assertTrue(Thread.interrupted());
    }

    private String work(long millis) {
        now += Duration.ofMillis(millis).toNanos();
        return "no";
    }
}
