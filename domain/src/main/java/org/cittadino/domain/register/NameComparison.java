// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.cittadino.domain.fiscal.Letters;

/**
 * Whether a name a citizen writes is the name a register holds. Registers write capitals, put apostrophes for accents,
 * and turn Jäger into JAEGER or JAGER; case, accents, blanks and punctuation therefore do not count.
 */
final class NameComparison {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{M}'’ʼ`]+");

    private NameComparison() {}

    /** All surnames, in the order of the register: half of a double surname is another surname. */
    static boolean sameSurname(String typed, String registered) {
        return sameLetters(typed, registered);
    }

    /**
     * Citizens use fewer given names than they have (art. 35 DPR 396/2000 lets them). The first of the register must be
     * among those typed; the others may be missing, stand in another order or be written as one; none may be added.
     */
    static boolean sameGivenNames(String typed, String registered) {
        var names = names(registered);
        if (names.isEmpty()) {
            return sameLetters(typed, "");
        }
        for (var used = 1; used <= names.size(); used++) {
            if (sameLetters(typed, String.join("", names.subList(0, used)))) {
                return true;
            }
        }
        return isSelection(names(typed), names);
    }

    private static boolean isSelection(List<String> typed, List<String> registered) {
        var left = new ArrayList<>(registered);
        for (var name : typed) {
            var same = left.stream().filter(other -> sameLetters(name, other)).findFirst();
            if (same.isEmpty()) {
                return false;
            }
            left.remove(same.get());
        }
        return !left.contains(registered.get(0));
    }

    private static List<String> names(String text) {
        return Arrays.stream(BETWEEN_NAMES.split(text))
                .filter(name -> !Letters.folded(name).isEmpty())
                .toList();
    }

    private static boolean sameLetters(String one, String other) {
        return !Collections.disjoint(spellings(one), spellings(other));
    }

    /** With the letters foreign to Italian written out, and with their marks simply left away. */
    private static List<String> spellings(String name) {
        var bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return List.of(Letters.folded(name), Letters.folded(bare));
    }
}
