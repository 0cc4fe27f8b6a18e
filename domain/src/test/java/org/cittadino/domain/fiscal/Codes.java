// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import org.cittadino.domain.fiscal.CodiceFiscaleReading.Invalid;
import org.cittadino.domain.fiscal.CodiceFiscaleReading.Valid;

/** Short ways to read codes in tests, and the omocodes of a code. */
final class Codes {

    static final int[] DIGITS = {6, 7, 9, 10, 12, 13, 14};

    private Codes() {}

    static CodiceFiscale valid(String typed) {
        return assertInstanceOf(Valid.class, CodiceFiscale.read(typed), typed).code();
    }

    static CodiceFiscaleReading.Reason refusal(String typed) {
        return assertInstanceOf(Invalid.class, CodiceFiscale.read(typed), typed).reason();
    }

    /** Puts the check character that belongs there after the first fifteen. */
    static String checked(String fifteen) {
        return fifteen.substring(0, 15) + CheckCharacter.of(fifteen);
    }

    /** All 127 codes with at least one digit replaced. */
    static List<String> omocodes(String code) {
        var omocodes = new ArrayList<String>();
        for (var subset = 1; subset < 128; subset++) {
            var letters = new StringBuilder(code);
            for (var bit = 0; bit < DIGITS.length; bit++) {
                if ((subset >> bit & 1) == 1) {
                    var digit = code.charAt(DIGITS[bit]) - '0';
                    letters.setCharAt(DIGITS[bit], "LMNPQRSTUV".charAt(digit));
                }
            }
            omocodes.add(checked(letters.toString()));
        }
        return omocodes;
    }
}
