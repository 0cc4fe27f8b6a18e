// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.person;

import java.text.Normalizer;
import java.util.Optional;

/** Text that citizens word themselves, such as a street, fit to be printed, mailed and shown to officials. */
public final class FreeText {

    private static final int GREATEST_EXPANSION = 3;

    private FreeText() {}

    /**
     * Composes (NFC) and trims a text of one line.
     *
     * @param max greatest number of characters of the result
     * @return the text, which may be empty; nothing if it is too long or holds characters that deceive or break a
     *     page: control, format, private-use and unassigned ones, line separators, angle brackets
     */
    public static Optional<String> clean(String typed, int max) {
        if (typed.length() > (long) GREATEST_EXPANSION * max) {
            return Optional.empty();
        }
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip();
        return text.length() <= max && text.codePoints().allMatch(FreeText::isAllowed)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean isAllowed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> character != '<' && character != '>';
        };
    }
}
