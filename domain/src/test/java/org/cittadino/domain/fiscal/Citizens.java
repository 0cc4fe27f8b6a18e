// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Invented people, the same ones for the same seed. */
final class Citizens {

    /** Letters of the official table, blanks and apostrophes: what any encoder of codici fiscali must agree on. */
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzaeiouàèéìòùçäöüßâêîôû' ";

    private final Random random;

    Citizens(long seed) {
        random = new Random(seed);
    }

    PersonalData bornIn(List<String> places) {
        return new PersonalData(
                name(),
                name(),
                random.nextBoolean() ? Sex.F : Sex.M,
                LocalDate.of(1900, 1, 1).plusDays(random.nextInt(46_000)),
                places.get(random.nextInt(places.size())));
    }

    String name() {
        var name = new StringBuilder();
        for (var length = 1 + random.nextInt(12); length > 0; length--) {
            name.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return letters(name) > 1 ? name.toString().strip() : "Rosa";
    }

    /** At least two, because the library we compare with cannot encode one. */
    private static long letters(CharSequence name) {
        return name.chars().filter(Character::isLetter).count();
    }
}
