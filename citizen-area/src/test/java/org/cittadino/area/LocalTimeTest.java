// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTimeTest {
    @ParameterizedTest
    @CsvSource({"it, 12 marzo 1975", "en, 12 March 1975", "de, 12. März 1975", "fr, 12 mars 1975", "sl, 12. marec 1975"
    })
    void aDayIsWrittenOut(String language, String written) {
        assertEquals(written, LocalTime.in(Locale.forLanguageTag(language)).day(LocalDate.of(1975, 3, 12)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-07-01T22:30:00Z, 2 luglio 2026, 00:30", "2026-01-01T12:05:00Z, 1 gennaio 2026, 13:05"})
    void theHourIsThatOfTheTownHallInSummerAndInWinter(Instant moment, String day, String hour) {
        var written = LocalTime.in(Locale.ITALIAN).hour(moment);
        assertTrue(written.startsWith(day), written);
        assertTrue(written.contains(hour), written);
    }

    @Test
    void englishKeepsTwentyFourHours() {
        assertTrue(LocalTime.in(Locale.ENGLISH)
                .hour(Instant.parse("2026-07-01T20:30:00Z"))
                .contains("22:30"));
    }
}
