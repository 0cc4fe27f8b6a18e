// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.letter;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * What a letter is called by whoever holds it: twelve digits drawn by chance, which tell nothing. Digits alone, so that
 * nobody takes it for the secret beside it.
 */
public final class LetterNumber {
    public static final int LENGTH = 12;

    private static final int GROUP = 4;
    private static final int LONGEST_INPUT = 64;

    private LetterNumber() {}

    /** Draws a number; among a hundred thousand letters one in ten million meets another. */
    public static String generate(SecureRandom random) {
        var number = new StringBuilder(LENGTH);
        while (number.length() < LENGTH) {
            number.append((char) ('0' + random.nextInt(10)));
        }
        return number.toString();
    }

    /**
     * Reads a number as copied from paper, with or without what separates its groups.
     *
     * @return exactly twelve digits, or empty
     */
    public static Optional<String> read(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        var number = typed.replaceAll("[\\p{Z}\\s.\\p{Pd}]", "");
        return number.matches("[0-9]{" + LENGTH + "}") ? Optional.of(number) : Optional.empty();
    }

    /** Writes a number in three groups, "4829 1375 0261". */
    public static String grouped(String number) {
        return String.join(
                " ", number.substring(0, GROUP), number.substring(GROUP, 2 * GROUP), number.substring(2 * GROUP));
    }
}
