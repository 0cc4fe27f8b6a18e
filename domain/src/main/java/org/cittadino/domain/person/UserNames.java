// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.person;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cittadino.domain.fiscal.Letters;

/** User names made of a person's name, for those who choose none: {@code m.rossi}, {@code mario.rossi}, {@code m.rossi1} … */
public final class UserNames {
    /** Longer ones nobody types without a slip. */
    private static final int LONGEST_PART = 30;

    /** Stands for a name without a letter of the Latin alphabet. */
    private static final String NAMELESS = "x";

    private UserNames() {}

    /**
     * Candidates without end, the nicest first; lower-case ASCII letters, a dot, digits at the end.
     *
     * @param givenNames of several the first counts
     */
    public static Stream<String> of(String givenNames, String surname) {
        var given = letters(givenNames.strip().split("\\s+", 2)[0]);
        var family = letters(surname);
        var usual = given.charAt(0) + "." + family;
        return Stream.concat(
                Stream.of(usual, given + "." + family).distinct(),
                IntStream.iterate(1, number -> number + 1).mapToObj(number -> usual + number));
    }

    private static String letters(String name) {
        var letters = Letters.folded(name).toLowerCase(Locale.ROOT);
        return letters.isEmpty() ? NAMELESS : letters.substring(0, Math.min(letters.length(), LONGEST_PART));
    }
}
