// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** Texts as they look to somebody who guesses: without accents, capitals, punctuation. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Characters that people put in place of a letter, and the letter; l and I look alike too. */
    private static final String LOOKALIKES = "01345789!|l€@$+";

    private static final String LETTERS = "oieastbgiiieast";

    private Folding() {}

    /** Lower-case letters and digits without accents. */
    static String plain(String text) {
        return lettersAndDigits(text, IntUnaryOperator.identity());
    }

    /** As {@link #plain}, and 0 is o, 1 is i, @ is a: "P@ssw0rd" and "password" become one. */
    static String folded(String text) {
        return lettersAndDigits(text, Folding::letter);
    }

    private static int letter(int codePoint) {
        var at = LOOKALIKES.indexOf(codePoint);
        return at < 0 ? codePoint : LETTERS.charAt(at);
    }

    private static String lettersAndDigits(String text, IntUnaryOperator replacement) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(replacement)
                .filter(CharacterKind::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
