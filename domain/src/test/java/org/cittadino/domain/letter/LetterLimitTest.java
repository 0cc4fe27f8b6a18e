// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterLimitTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /** Earlier orders by the hours that have passed since. */
    @ParameterizedTest
    @CsvSource({
        "'', true",
        "23, false",
        "24, true",
        "24 48 72, true",
        "24 48 72 96, false",
        "24 48 72 719, false",
        "24 48 72 720, true",
        "24 800 900 1000 1100, true",
        "0, false"
    })
    void ordersAreADayApartAndFourInThirtyDays(String hours, boolean allowed) {
        var orders = Arrays.stream(hours.split(" "))
                .filter(hour -> !hour.isEmpty())
                .map(hour -> NOW.minus(Duration.ofHours(Long.parseLong(hour))))
                .toList();

        assertEquals(allowed, LetterLimit.allows(orders, NOW));
    }
}
