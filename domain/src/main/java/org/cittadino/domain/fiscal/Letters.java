// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** How the Agenzia delle Entrate writes foreign letters with the 26 it knows (Circ. 34/E of 20/7/2011). */
public final class Letters {

    private static final Map<Character, String> TABLE = Map.of('Ä', "AE", 'Æ', "AE", 'Ö', "OE", 'Œ', "OE", 'Ü', "UE");
    private static final String TABLE_TO_FIRST = "ÂÇČÊËÎÏÔÛŠŽ" + "ÀÁÈÉÌÍÒÓÙÚ";

    /** Letters that no decomposition leads to an ASCII one; common usage, no official rule. */
    private static final Map<Character, String> UNDECOMPOSED =
            Map.of('Ł', "L", 'Đ', "D", 'Ð', "D", 'Ø', "O", 'Þ', "TH", 'Ħ', "H", 'Ŧ', "T", 'ẞ', "SS");

    private Letters() {}

    /** Only A-Z, every other letter replaced by its nearest. */
    public static String folded(String name) {
        return spell(name, true);
    }

    /** Only A-Z, letters outside the official table left out, as some offices did. */
    static String dropped(String name) {
        return spell(name, false);
    }

    private static String spell(String name, boolean keepOutsiders) {
        var upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        var spelled = new StringBuilder(upper.length());
        for (var letter : Normalizer.normalize(upper, Normalizer.Form.NFC).toCharArray()) {
            if (letter >= 'A' && letter <= 'Z') {
                spelled.append(letter);
            } else if (letter == 'ẞ'
                    || TABLE.containsKey(letter)
                    || TABLE_TO_FIRST.indexOf(letter) >= 0
                    || keepOutsiders) {
                spelled.append(nearest(letter));
            }
        }
        return spelled.toString();
    }

    private static String nearest(char letter) {
        var known = TABLE.getOrDefault(letter, UNDECOMPOSED.get(letter));
        if (known != null) {
            return known;
        }
        var first = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        return first >= 'A' && first <= 'Z' ? String.valueOf(first) : "";
    }
}
