// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an administrator may set, and what is said of the rest. */
class ResidentFormatTest {
    private static final String REASONS = ResidentFormat.USUAL_REASONS;
    private static final String STATUSES = ResidentFormat.USUAL_STATUSES;

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy, 22/03/1975",
        "d.M.yyyy,   22.3.1975",
        "yyyy-MM-dd, 1975-03-22",
        "yyyyMMdd,   19750322",
        "uuuu-MM-dd, 1975-03-22"
    })
    void aDayIsReadAsItIsWritten(String pattern, String text) {
        var format = ResidentFormat.parse(pattern, STATUSES, REASONS);
        var day = LocalDate.of(1975, 3, 22);

        assertEquals(Optional.of(day), format.day(text));
        assertEquals(text, format.text(day));
    }

    /** With two digits for the year a grandmother of 1935 would be born in 2035. */
    @ParameterizedTest
    @ValueSource(strings = {"QQQQQQQ", "dd/MM/yy", "dd/MM", "yyyy", "HH:mm", "dd/MM/yyyy HH:mm", "", "day", "'"})
    void aPatternThatMakesNoDaysIsRefusedWithASentence(String pattern) {
        assertEquals(
                "days are set by a pattern with day, month and four digits for the year,"
                        + " such as dd/MM/yyyy or yyyy-MM-dd, and not by \"" + pattern + "\"",
                refusal(pattern, STATUSES, REASONS));
    }

    @Test
    void aStatusThatDoesNotExistIsRefusedWithThoseThatDo() {
        var sentence = "\"NOBODY\" is none of the statuses RESIDENT, AIRE, DECEASED, EMIGRATED, UNTRACEABLE, CEASED";

        assertEquals(sentence, refusal(ResidentFormat.USUAL_DATES, "R=NOBODY", REASONS));
        assertEquals(sentence, refusal(ResidentFormat.USUAL_DATES, STATUSES, "M=NOBODY"));
    }

    @Test
    void settingsThatWouldTakeNobodyOrTheDeadAreRefused() {
        assertEquals(
                "at least one status is set, as in R=RESIDENT; A=AIRE; C=CEASED",
                refusal(ResidentFormat.USUAL_DATES, " ", REASONS));
        assertEquals(
                "RESIDENT and AIRE are no reasons for having ceased",
                refusal(ResidentFormat.USUAL_DATES, STATUSES, "M=RESIDENT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R:RESIDENT      | each pair is written left=right, and \";\" stands between two pairs",
                "R=              | each pair is written left=right, and \";\" stands between two pairs",
                "R=AIRE;R=CEASED | \"R\" is set twice"
            })
    void pairsThatAreNoneAreRefusedWithASentence(String pairs, String sentence) {
        assertEquals(sentence, refusal(ResidentFormat.USUAL_DATES, pairs, REASONS));
    }

    private static String refusal(String dates, String statuses, String reasons) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> ResidentFormat.parse(dates, statuses, reasons))
                        .getMessage());
    }
}
