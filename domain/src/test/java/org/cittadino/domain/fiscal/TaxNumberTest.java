// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"00743110157", "IT00743110157", "it 0074 3110 157", " 00743110157\n"})
    void countryLettersAndBlanksDoNotMatter(String typed) {
        assertEquals("00743110157", TaxNumber.read(typed).orElseThrow().digits());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "IT",
                "00743110158",
                "00000000000",
                "0074311015",
                "007431101570",
                "ITIT00743110157",
                "0074311O157",
                "٠٠٧٤٣١١٠١٥٧",
                "-0743110157",
                "FR00743110157"
            })
    void anythingElseIsNone(String typed) {
        assertTrue(TaxNumber.read(typed).isEmpty());
    }

    @Test
    void hostileLengthIsRefused() {
        assertTrue(TaxNumber.read("0".repeat(1_000_000)).isEmpty());
    }

    @Test
    void exactlyOneCheckDigitFitsAndOneWrongDigitNever() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 5_000; round++) {
            var ten = String.format(Locale.ROOT, "%010d", 1 + (long) (random.nextDouble() * 9_999_999_998L));
            var fitting = "0123456789"
                    .chars()
                    .filter(digit -> TaxNumber.isNumber(ten + (char) digit))
                    .toArray();
            assertEquals(1, fitting.length, "seed " + seed + ": " + ten);
            var right = ten + (char) fitting[0];
            var place = random.nextInt(10);
            var wrong = new StringBuilder(right);
            wrong.setCharAt(place, (char) ('0' + (right.charAt(place) - '0' + 1 + random.nextInt(9)) % 10));
            assertFalse(TaxNumber.isNumber(wrong.toString()), "seed " + seed + ": " + right + " " + wrong);
        }
    }

    @Test
    void equalityFollowsTheDigitsAndNothingIsPrinted() {
        var number = TaxNumber.read("00743110157").orElseThrow();
        assertEquals(number, TaxNumber.read("IT00743110157").orElseThrow());
        assertEquals(
                number.hashCode(), TaxNumber.read("IT00743110157").orElseThrow().hashCode());
        assertFalse(number.equals(TaxNumber.read("80007350103").orElseThrow()));
        assertFalse(number.equals(new Object()));
        assertFalse(number.toString().contains("0074"));
    }
}
