// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NeighboursTest {
    private static final int NO_KEY = 0;

    @ParameterizedTest
    @EnumSource
    void theFormsOfARowAreEquallyLong(Neighbours kind) {
        kind.rows()
                .forEach(forms -> assertEquals(
                        1,
                        forms.stream()
                                .map(form -> form.codePointCount(0, form.length()))
                                .distinct()
                                .count(),
                        forms.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void noCharacterStandsTwiceInARow(Neighbours kind) {
        kind.rows().forEach(forms -> {
            var seen = new HashSet<Integer>();
            forms.stream()
                    .flatMapToInt(String::codePoints)
                    .filter(code -> code != NO_KEY)
                    .forEach(code -> assertEquals(true, seen.add(code), Character.toString(code)));
        });
    }

    @Test
    void theNamesOfTheSettingNeverChange() {
        assertEquals(
                List.of("alphabet", "digits", "italian", "us"),
                Arrays.stream(Neighbours.values()).map(Neighbours::id).toList());
    }

    @ParameterizedTest
    @CsvSource({"ALPHABET, 1", "DIGITS, 1", "ITALIAN, 4", "US, 4"})
    void keyboardsHaveFourRows(Neighbours kind, int rows) {
        assertEquals(rows, kind.rows().count());
    }
}
