// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import java.util.List;
import java.util.Set;

/** The three letters that stand for a surname or for all given names (DM 23/12/1976, art. 2 and 3). */
final class NameLetters {

    private static final int LENGTH = 3;

    private NameLetters() {}

    static String ofSurname(String surname) {
        return surname(Letters.folded(surname));
    }

    static String ofName(String name) {
        return name(Letters.folded(name));
    }

    /** All letters that offices may have given to that surname. */
    static Set<String> acceptedForSurname(String surname) {
        return Set.copyOf(List.of(ofSurname(surname), surname(Letters.dropped(surname))));
    }

    /** All letters that offices may have given to those given names. */
    static Set<String> acceptedForName(String name) {
        return Set.copyOf(List.of(ofName(name), name(Letters.dropped(name))));
    }

    private static String surname(String letters) {
        return padded(consonants(letters) + vowels(letters));
    }

    private static String name(String letters) {
        var consonants = consonants(letters);
        if (consonants.length() > LENGTH) {
            return consonants.charAt(0) + consonants.substring(2, 4);
        }
        return padded(consonants + vowels(letters));
    }

    private static String consonants(String letters) {
        return letters.replaceAll("[AEIOU]", "");
    }

    private static String vowels(String letters) {
        return letters.replaceAll("[^AEIOU]", "");
    }

    private static String padded(String letters) {
        return (letters + "XXX").substring(0, LENGTH);
    }
}
