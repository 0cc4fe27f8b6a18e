// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the capitals of the official file into what stands on a town's road sign. */
final class Spelling {

    private static final Set<String> PARTICLES = Set.of(
            "a", "al", "alla", "ai", "con", "da", "dal", "dalla", "de'", "dei", "degli", "del", "della", "delle",
            "dello", "di", "e", "ed", "in", "ne'", "nel", "nella", "per", "su", "sul", "sulla");
    private static final Pattern ELIDED = Pattern.compile("(?i)(d|all|dall|dell|nell|sull)'.+");
    private static final Pattern WORD_START = Pattern.compile("(^|['-])(\\p{Ll})");

    private Spelling() {}

    static String of(String capitals) {
        var words = Arrays.stream(capitals.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(Spelling::word)
                .collect(Collectors.joining(" "));
        return capitalised(words.substring(0, Math.min(1, words.length())))
                + words.substring(Math.min(1, words.length()));
    }

    private static String word(String word) {
        if (PARTICLES.contains(word)) {
            return word;
        }
        var capitalised = capitalised(word);
        return ELIDED.matcher(word).matches() ? word.charAt(0) + capitalised.substring(1) : capitalised;
    }

    private static String capitalised(String word) {
        return WORD_START
                .matcher(word)
                .replaceAll(start -> start.group(1) + start.group(2).toUpperCase(Locale.ROOT));
    }
}
