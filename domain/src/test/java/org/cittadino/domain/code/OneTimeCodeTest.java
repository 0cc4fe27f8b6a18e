// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                " 1234 5678 ",
                "1234-5678",
                "1234–5678",
                "12 34 56 78",
                "1234\u00a05678",
                "１２３４５６７８",
                "1234\u20095678\n"
            })
    void readsACodeHoweverItIsPasted(String typed) {
        assertEquals("12345678", OneTimeCode.read(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1234567",
                "123456789",
                "1234567a",
                "1234.5678",
                "12345678\u0000",
                "1234\u200b5678",
                "١٢٣٤٥٦٧٨",
                "²2345678",
                "+12345678",
                "O2345678",
                "１２３４５６７Ａ",
                "1234567／",
                "1234567/",
                "1234567漢"
            })
    void anythingElseIsNone(String typed) {
        assertTrue(OneTimeCode.read(typed).isEmpty());
    }

    @Test
    void hostileLengthIsRefused() {
        assertTrue(OneTimeCode.read(" ".repeat(1_000_000) + "12345678").isEmpty());
    }

    @Test
    void drawsEightDigitsEachAsLikelyAsTheOther() {
        var random = new SecureRandom();
        var codes = new HashSet<String>();
        var zeros = 0;
        for (var round = 0; round < 20_000; round++) {
            var code = OneTimeCode.generate(random);
            assertEquals(code, OneTimeCode.read(code).orElseThrow());
            codes.add(code);
            zeros += code.startsWith("0") ? 1 : 0;
        }
        assertTrue(codes.size() > 19_900, "repetitions");
        // Ten standard deviations around the expected 2,000.
        assertTrue(zeros > 1_575 && zeros < 2_425, "leading zeros: " + zeros);
    }

    @Test
    void theFiguresOfTheRulebook() {
        assertEquals(new CodePolicy(Duration.ofHours(1), 5), CodePolicy.EMAIL);
        assertEquals(new SendingLimit(Duration.ofMinutes(1), 5, 10), SendingLimit.EMAIL);
    }
}
