// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.code;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The ten characters on a letter or a slip from the counter that only its reader can know.
 *
 * <p>Written in the symbols of Douglas Crockford's Base 32 (crockford.com/base32.html), which leaves out the letters
 * people mistake for another sign. His check symbol is not used: it would be an eleventh character to copy, and a
 * slip of the pen costs one of several tries.
 */
public final class ReadableSecret {

    /** Length of every secret: fifty bits, far beyond what the few tries of a code can guess. */
    public static final int LENGTH = 10;

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LONGEST_INPUT = 64;

    private static final String WORDS = ReadableSecret.class.getPackageName() + ".spelling";

    /** Without it an unknown language would be answered in the language of the machine, not in English. */
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ReadableSecret() {}

    /** Draws a secret; each of the 32 to the tenth is as likely as any other. */
    public static String generate(SecureRandom random) {
        var secret = new StringBuilder(LENGTH);
        while (secret.length() < LENGTH) {
            secret.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return secret.toString();
    }

    /**
     * Reads a secret as copied from paper: upper and lower case, blanks, hyphens and the width of the characters do
     * not matter; O is read as zero, I and L as one.
     *
     * @return exactly ten symbols, or empty
     */
    public static Optional<String> read(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        var secret = new StringBuilder(LENGTH);
        for (var c : typed.toCharArray()) {
            var symbol = symbol(c);
            if (SYMBOLS.indexOf(symbol) >= 0) {
                secret.append(symbol);
            } else if (!isSeparator(c)) {
                return Optional.empty();
            }
        }
        return secret.length() == LENGTH ? Optional.of(secret.toString()) : Optional.empty();
    }

    /** Writes a secret in two groups, "K7QF2-M9XWB", which people copy with fewer mistakes. */
    public static String grouped(String secret) {
        return secret.substring(0, LENGTH / 2) + "-" + secret.substring(LENGTH / 2);
    }

    /**
     * The words to say for a secret at the counter or on the telephone, one for each character in its order; a letter
     * is the initial of its word.
     *
     * @param secret as drawn or read, not grouped
     * @param language English stands in for a language we have no words for
     */
    public static List<String> spelled(String secret, Locale language) {
        var words = ResourceBundle.getBundle(WORDS, language, ENGLISH_OTHERWISE);
        return secret.chars()
                .mapToObj(Character::toString)
                .map(words::getString)
                .toList();
    }

    /** Narrows and raises ASCII alone: Unicode's own case rules would turn a Turkish dotless i into an I, hence a 1. */
    private static char symbol(char typed) {
        var narrow = typed >= '\uff01' && typed <= '\uff5e' ? (char) (typed - '\uff01' + '!') : typed;
        var upper = narrow >= 'a' && narrow <= 'z' ? (char) (narrow - 'a' + 'A') : narrow;
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c)
                || Character.getType(c) == Character.SPACE_SEPARATOR
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || isHyphenElsewhere(c);
    }

    /** Unicode files the soft hyphen, the hyphen bullet and the minus sign under other headings than dashes. */
    private static boolean isHyphenElsewhere(char c) {
        return c == '\u00ad' || c == '\u2043' || c == '\u2212';
    }
}
