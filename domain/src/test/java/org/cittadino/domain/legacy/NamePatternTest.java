// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain part of regular expressions means what Java's own mean by it. */
class NamePatternTest {
    private static final String[] ONES = {"a", "b", "\\.", ".", "[ab]", "[a-c.]", "\\d", "[0-9_]", "-", "[b-]", "[\\d.]"
    };
    private static final String[] TIMES = {"", "?", "*", "+", "{2}", "{0,2}", "{1,}", "{1,3}"};
    private static final String LETTERS = "ab.c01-_";

    @ParameterizedTest
    @CsvSource({
        "a,        a,     true",
        "a,        A,     true",
        "A,        a,     true",
        "a,        aa,    false",
        "a|b,      b,     true",
        "a|b,      ab,    false",
        "a?b,      b,     true",
        "[a-c]+,   abcab, true",
        "[a-c]+,   abd,   false",
        "'a{2,}',  a,     false",
        "'a{2,}',  aaaa,  true",
        "\\.,      x,     false",
        "'.{3}',   x.1,   true",
    })
    void aWholeNameFitsOrNot(String pattern, String name, boolean fits) {
        assertEquals(fits, read(pattern).fits(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "(a)", "a(?=b)", "a*?", "a++", "a{3,2}", "a{65}", "a{0}", "[b-a]", "[^a]", "[]", "a|", "|a",
                "\\w", "\\D", "\\1", "^a", "a$", "a b", "à", "a*", "a?|b", "[a|b]"
            })
    void whatIsNotPlainIsRefused(String pattern) {
        assertEquals(Optional.empty(), NamePattern.read(pattern));
    }

    @Test
    void aPatternHasItsLength() {
        assertTrue(NamePattern.read("a".repeat(200)).isPresent());
        assertFalse(NamePattern.read("a".repeat(201)).isPresent());
        assertFalse(NamePattern.read("a{64}".repeat(10)).isPresent());
    }

    @Test
    void aNameLongerThanAnyUserNameFitsNothing() {
        assertTrue(read("a+").fits("a".repeat(255)));
        assertFalse(read("a+").fits("a".repeat(256)));
    }

    @RepeatedTest(300)
    void itAgreesWithJava(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var written = written(random);
        var pattern = NamePattern.read(written);
        var javas = Pattern.compile(written, Pattern.CASE_INSENSITIVE);
        assertEquals(javas.matcher("").matches(), pattern.isEmpty(), written);
        for (var round = 0; round < 100 && pattern.isPresent(); round++) {
            var name = name(random);
            assertEquals(javas.matcher(name).matches(), pattern.get().fits(name), written + " " + name);
        }
    }

    private static String written(Random random) {
        var written = new StringBuilder();
        for (var choice = random.nextInt(2); choice >= 0; choice--) {
            for (var parts = 1 + random.nextInt(5); parts > 0; parts--) {
                written.append(ONES[random.nextInt(ONES.length)]).append(TIMES[random.nextInt(TIMES.length)]);
            }
            written.append(choice > 0 ? "|" : "");
        }
        return written.toString();
    }

    private static String name(Random random) {
        return random.ints(random.nextInt(8), 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static NamePattern read(String pattern) {
        return NamePattern.read(pattern).orElseThrow();
    }
}
