// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds are the properties that the script of the page asks in its regular expressions. */
class CharacterKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPPER | \\p{IsUppercase}
            LOWER | \\p{IsLowercase}
            DIGIT | \\p{Nd}
            SPECIAL | [^\\p{L}\\p{Nd}\\p{M}\\p{IsWhite_Space}\\p{Cc}\\p{Cf}]
            """)
    void eachKindIsAPropertyOfUnicode(CharacterKind kind, String property) {
        assertSame(property, kind::belongs);
    }

    @Test
    void lettersAndDigitsAreThoseOfAllScripts() {
        assertSame("[\\p{L}\\p{Nd}]", CharacterKind::isLetterOrDigit);
    }

    @Test
    void blanksAreThoseOfUnicode() {
        assertSame("\\p{IsWhite_Space}", CharacterKind::isWhitespace);
    }

    @Test
    void blanksAndControlCharactersGoTogether() {
        assertSame("[\\p{IsWhite_Space}\\p{Cc}]", CharacterKind::isBlankOrControl);
    }

    @ParameterizedTest
    @CsvSource({"upper, UPPER", "lower, LOWER", "digit, DIGIT", "special, SPECIAL", "Upper,", "vowel,", "repeat,"})
    void kindsAreKnownByTheirNames(String name, CharacterKind kind) {
        assertEquals(Optional.ofNullable(kind), CharacterKind.named(name));
    }

    private static void assertSame(String property, IntPredicate kind) {
        var pattern = Pattern.compile(property);
        var different = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(code -> pattern.matcher(Character.toString(code)).matches() != kind.test(code))
                .mapToObj(Integer::toHexString)
                .toList();

        assertEquals(List.of(), different);
    }
}
