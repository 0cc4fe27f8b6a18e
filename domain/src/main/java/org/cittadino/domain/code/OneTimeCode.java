// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.code;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** The digits a citizen receives and types back to prove that a mailbox or telephone is theirs. */
public final class OneTimeCode {

    /** Length of every code. */
    public static final int DIGITS = 8;

    private static final int BOUND = 100_000_000;
    private static final int LONGEST_INPUT = 64;

    private OneTimeCode() {}

    /** Draws a code; each of the hundred million is as likely as any other. */
    public static String generate(SecureRandom random) {
        return String.format(Locale.ROOT, "%08d", random.nextInt(BOUND));
    }

    /**
     * Reads a code as typed or pasted: blanks and hyphens between the digits do not matter, nor does the width of
     * the digits.
     *
     * @return exactly eight ASCII digits, or empty
     */
    public static Optional<String> read(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        var digits = new StringBuilder(DIGITS);
        for (var c : typed.toCharArray()) {
            if (isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
            } else if (!isSeparator(c)) {
                return Optional.empty();
            }
        }
        return digits.length() == DIGITS ? Optional.of(digits.toString()) : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '\uff10' && c <= '\uff19';
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c)
                || Character.getType(c) == Character.SPACE_SEPARATOR
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
