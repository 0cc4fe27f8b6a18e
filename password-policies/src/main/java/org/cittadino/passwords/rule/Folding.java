// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.text.Normalizer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Texts as they look to somebody who guesses: without accents, capitals, punctuation. */
final class Folding {
    /** Characters that people put in place of a letter, and the letter; l and I look alike, and sigma has two forms. */
    private static final String LOOKALIKES = "01345789!|l€@$+ς";

    private static final String LETTERS = "oieastbgiiieastσ";

    private Folding() {}

    /** Without the blanks around it, of all scripts. */
    static String stripped(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && CharacterKind.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && CharacterKind.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Lower-case letters and digits without accents. */
    static String plain(String text) {
        return lettersAndDigits(text, IntUnaryOperator.identity());
    }

    /** As {@link #plain}, and 0 is o, 1 is i, @ is a: "P@ssw0rd" and "password" become one. */
    static String folded(String text) {
        return lettersAndDigits(text, Folding::letter);
    }

    /** Each character by itself: {@code String.toLowerCase} looks around at every sigma, which adds up. */
    static String lowerCase(String text) {
        return string(text.codePoints().map(Character::toLowerCase));
    }

    private static int letter(int codePoint) {
        var at = LOOKALIKES.indexOf(codePoint);
        return at < 0 ? codePoint : LETTERS.charAt(at);
    }

    /** Marks go first: decomposing would put a long row of them in order before we drop them, and those it sets free. */
    private static String lettersAndDigits(String text, IntUnaryOperator replacement) {
        var bare = string(text.codePoints().filter(codePoint -> !CharacterKind.isMark(codePoint)));
        return string(Normalizer.normalize(bare, Normalizer.Form.NFD)
                .codePoints()
                .map(Character::toLowerCase)
                .map(replacement)
                .filter(CharacterKind::isLetterOrDigit));
    }

    private static String string(IntStream codePoints) {
        return codePoints
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
