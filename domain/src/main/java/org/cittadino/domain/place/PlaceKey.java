// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What remains of a place name when case, accents, blanks, apostrophes and hyphens do not count. */
final class PlaceKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** A name, then the province set apart: Cameri (NO) is not Camerino. */
    private static final Pattern LABEL =
            Pattern.compile("(.+?)[^A-Z0-9]+([A-Z]{2})(?:[^A-Z0-9]+(FINO[^A-Z0-9]+AL[^A-Z0-9]+[0-9]{4}))?[^A-Z0-9]*");

    private PlaceKey() {}

    static String of(String name) {
        var capitals = capitals(name);
        var key = new StringBuilder(capitals.length());
        for (var index = 0; index < capitals.length(); index++) {
            var character = capitals.charAt(index);
            if (character >= 'A' && character <= 'Z' || character >= '0' && character <= '9') {
                key.append(character);
            }
        }
        return key.toString();
    }

    static String inProvince(String name, String province) {
        return of(name) + " " + of(province);
    }

    /** The key of "Pisa (PI)", "pisa pi" or "Fiume (FU, fino al 1947)"; nothing if there is no province. */
    static Optional<String> ofLabel(String label) {
        var parts = LABEL.matcher(capitals(label));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var end = parts.group(3) == null ? "" : of(parts.group(3));
        return Optional.of(inProvince(parts.group(1), parts.group(2)) + end);
    }

    private static String capitals(String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        // Most names have no accent; tens of thousands are read when the directory is built.
        return upper.chars().allMatch(character -> character < 128)
                ? upper
                : MARKS.matcher(Normalizer.normalize(upper, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
