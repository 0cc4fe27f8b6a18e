// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTimeTest {
    @ParameterizedTest
    @CsvSource({"it, 12 marzo 1975", "en, 12 March 1975", "de, 12. März 1975", "fr, 12 mars 1975", "sl, 12. marec 1975"
    })
    void aDayIsWrittenOut(String language, String written) {
        assertEquals(written, LocalTime.in(Locale.forLanguageTag(language)).day(LocalDate.of(1975, 3, 12)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "it | 22 novembre 2026, 04:15",
                "en | 22 November 2026, 04:15",
                "de | 22. November 2026, 04:15",
                "fr | 22 novembre 2026, 04:15",
                "sl | 22. november 2026, 04:15"
            })
    void anHourStandsBehindItsDay(String language, String written) {
        assertEquals(
                written, LocalTime.in(Locale.forLanguageTag(language)).hour(Instant.parse("2026-11-22T03:15:03Z")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-07-01T22:30:00Z | 2 luglio 2026, 00:30",
                "2026-01-01T12:05:00Z | 1 gennaio 2026, 13:05",
                "2026-10-25T00:30:00Z | 25 ottobre 2026, 02:30",
                "2026-10-25T01:30:00Z | 25 ottobre 2026, 02:30"
            })
    void theHourIsThatOfTheTownHallInSummerAndInWinter(Instant moment, String written) {
        assertEquals(written, LocalTime.in(Locale.ITALIAN).hour(moment));
    }
}
