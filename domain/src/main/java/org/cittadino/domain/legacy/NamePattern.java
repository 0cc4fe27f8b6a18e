// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.legacy;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A pattern of user names, written as the plain part of a regular expression: characters, {@code .}, classes such as
 * {@code [a-z0-9]} or {@code \d}, each with {@code ?}, {@code *}, {@code +} or {@code {2,4}}, and {@code |} between
 * whole patterns. Without groups and references, so that no pattern can take more than a step per character and part;
 * upper and lower case are the same.
 */
public final class NamePattern {
    /** As long as a user name may be. */
    private static final int LONGEST_NAME = 255;

    private final String written;
    private final List<List<Part>> choices;

    private NamePattern(String written, List<List<Part>> choices) {
        this.written = written;
        this.choices = choices;
    }

    /** Empty if it is no such pattern, or a name of no characters would do. */
    public static Optional<NamePattern> read(String written) {
        return PatternReading.choices(written)
                .map(choices -> new NamePattern(written, choices))
                .filter(pattern -> !pattern.fits(""));
    }

    /** Whether the whole name is like this. */
    public boolean fits(String name) {
        var folded = name.toLowerCase(Locale.ROOT);
        return folded.length() <= LONGEST_NAME && choices.stream().anyMatch(choice -> fits(choice, folded));
    }

    private static boolean fits(List<Part> parts, String name) {
        var places = reachable(parts, 0, new BitSet());
        for (var at = 0; at < name.length() && !places.isEmpty(); at++) {
            var next = new BitSet();
            for (var place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
                if (place < parts.size() && parts.get(place).takes(name.charAt(at))) {
                    reachable(parts, parts.get(place).repeats() ? place : place + 1, next);
                }
            }
            places = next;
        }
        return places.get(parts.size());
    }

    /** That place and those behind it that may be left out. */
    private static BitSet reachable(List<Part> parts, int from, BitSet places) {
        var place = from;
        places.set(place);
        while (place < parts.size() && parts.get(place).optional()) {
            places.set(++place);
        }
        return places;
    }

    @Override
    public String toString() {
        return written;
    }

    /**
     * One character of the name, or a run of them.
     *
     * @param optional whether it may be missing
     * @param repeats whether more of its kind may follow
     */
    record Part(BitSet characters, boolean optional, boolean repeats) {
        boolean takes(char character) {
            return characters.get(character);
        }
    }
}
