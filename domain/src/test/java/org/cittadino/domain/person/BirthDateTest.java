// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.cittadino.domain.person.DateReading.Invalid;
import org.cittadino.domain.person.DateReading.Reason;
import org.cittadino.domain.person.DateReading.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04/03/1926",
                "4/3/1926",
                "4.3.1926",
                "04-03-1926",
                "4 3 1926",
                "4 / 3 / 1926",
                " 04/03/1926 ",
                "1926-03-04",
                "1926-3-4",
                "4/3-1926"
            })
    void readsWhatPeopleWrite(String typed) {
        assertEquals(new Valid(LocalDate.of(1926, 3, 4)), BirthDate.read(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "4 marzo 1926, SHAPE",
        "4/3/26, SHAPE",
        "04031926, SHAPE",
        "1926/03/04, SHAPE",
        "a/b/c, SHAPE",
        "٠٤/٠٣/١٩٢٦, SHAPE",
        "04/03/1926\u202e, SHAPE",
        "30/02/1980, CALENDAR",
        "29/02/1900, CALENDAR",
        "31/04/1980, CALENDAR",
        "12/25/1980, CALENDAR",
        "00/01/1980, CALENDAR",
        "01/01/0000, TOO_OLD",
        "22/11/2026, FUTURE",
        "01/01/9999, FUTURE",
        "20/11/1901, TOO_OLD",
        "01/01/0026, TOO_OLD"
    })
    void saysWhichMistakeWasMade(String typed, Reason reason) {
        assertEquals(new Invalid(reason), BirthDate.read(typed, TODAY));
    }

    @Test
    void theLimitsThemselvesAreAccepted() {
        assertEquals(new Valid(TODAY), BirthDate.read("21/11/2026", TODAY));
        assertEquals(new Valid(LocalDate.of(1901, 11, 21)), BirthDate.read("21/11/1901", TODAY));
        assertEquals(new Valid(LocalDate.of(2000, 2, 29)), BirthDate.read("29/02/2000", TODAY));
    }

    @Test
    void hostileLengthIsRefused() {
        assertEquals(new Invalid(Reason.SHAPE), BirthDate.read("1".repeat(1_000_000), TODAY));
        assertEquals(new Invalid(Reason.SHAPE), BirthDate.read(" ".repeat(1_000_000), TODAY));
    }

    @Test
    void anyDayOfALifeIsReadInBothForms() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var italian = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALY);
        for (var round = 0; round < 5_000; round++) {
            var day = TODAY.minusDays(random.nextInt(45_000));
            assertEquals(new Valid(day), BirthDate.read(day.toString(), TODAY), "seed " + seed);
            assertEquals(new Valid(day), BirthDate.read(italian.format(day), TODAY), "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-21, 2026-11-21, true",
        "2008-11-22, 2026-11-21, false",
        "1950-01-01, 2026-11-21, true",
        "2008-02-29, 2026-02-28, false",
        "2008-02-29, 2026-03-01, true"
    })
    void ageIsCompletedOnTheBirthday(LocalDate birth, LocalDate today, boolean adult) {
        assertEquals(adult, BirthDate.isAdult(birth, today, 18));
    }
}
