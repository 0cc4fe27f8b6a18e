// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.legacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cittadino.domain.legacy.NamePattern.Part;

/** Reads what an administrator wrote into the parts of a pattern. */
final class PatternReading {
    private static final int LONGEST = 200;
    private static final int MOST_TIMES = 64;
    private static final int MOST_PARTS = 512;

    private static final String ONE =
            "\\\\d|\\\\[.\\-+*?|\\[\\](){}^$\\\\]|\\[(?:\\\\d|\\\\[.\\-\\]\\[^]|[\\w.@-])+]" + "|[\\w@.\\-]";
    private static final String TIMES = "[?*+]|\\{\\d{1,2}(?:,\\d{0,2})?}";
    private static final Pattern ITEM = Pattern.compile("(" + ONE + ")(" + TIMES + ")?+");

    private final List<Part> parts = new ArrayList<>();

    private PatternReading() {}

    static Optional<List<List<Part>>> choices(String pattern) {
        var written = pattern.toLowerCase(Locale.ROOT);
        // folded, a class of all others would become its opposite
        if (written.isBlank() || written.length() > LONGEST || pattern.contains("\\D")) {
            return Optional.empty();
        }
        var choices = new ArrayList<List<Part>>();
        // a bar within a class or behind a backslash is refused rather than understood
        for (var choice : written.split("\\|", -1)) {
            var parts = new PatternReading().parts(choice);
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            choices.add(parts.get());
        }
        return Optional.of(List.copyOf(choices));
    }

    private Optional<List<Part>> parts(String choice) {
        var items = ITEM.matcher(choice);
        var end = 0;
        while (items.lookingAt()) {
            var isRead = characters(items.group(1))
                    .filter(taken -> repeat(taken, items))
                    .isPresent();
            if (!isRead || parts.size() > MOST_PARTS) {
                return Optional.empty();
            }
            end = items.end();
            items.region(end, choice.length());
        }
        return end == choice.length() && end > 0 ? Optional.of(List.copyOf(parts)) : Optional.empty();
    }

    private boolean repeat(BitSet taken, Matcher item) {
        var times = item.group(2) == null ? "{1}" : item.group(2);
        var range =
                switch (times) {
                    case "?" -> new int[] {0, 1};
                    case "*" -> new int[] {0, -1};
                    case "+" -> new int[] {1, -1};
                    default -> bounds(times.substring(1, times.length() - 1));
                };
        var least = range[0];
        var most = range[1];
        if (least > MOST_TIMES || most > MOST_TIMES || most >= 0 && most < least || most == 0) {
            return false;
        }
        for (var time = 0; time < Math.max(least, most); time++) {
            parts.add(new Part(taken, time >= least, false));
        }
        if (most < 0) {
            parts.add(new Part(taken, true, true));
        }
        return true;
    }

    private static int[] bounds(String range) {
        var comma = range.indexOf(',');
        var least = Integer.parseInt(comma < 0 ? range : range.substring(0, comma));
        if (comma < 0) {
            return new int[] {least, least};
        }
        return new int[] {least, comma == range.length() - 1 ? -1 : Integer.parseInt(range.substring(comma + 1))};
    }

    private static Optional<BitSet> characters(String one) {
        var taken = new BitSet();
        if (one.equals(".")) {
            taken.set(0, Character.MAX_VALUE + 1);
            taken.clear('\n');
            taken.clear('\r');
        } else if (one.startsWith("[")) {
            return inClass(one.substring(1, one.length() - 1), taken) ? Optional.of(taken) : Optional.empty();
        } else if (one.equals("\\d")) {
            taken.set('0', '9' + 1);
        } else {
            taken.set(one.charAt(one.length() - 1));
        }
        return Optional.of(taken);
    }

    /** False if a range runs backwards. */
    private static boolean inClass(String members, BitSet taken) {
        for (var at = 0; at < members.length(); at++) {
            var first = members.charAt(at);
            if (first == '\\') {
                var escaped = members.charAt(++at);
                taken.set(escaped == 'd' ? '0' : escaped, (escaped == 'd' ? '9' : escaped) + 1);
            } else if (at + 2 < members.length() && members.charAt(at + 1) == '-' && members.charAt(at + 2) != '\\') {
                var last = members.charAt(at + 2);
                if (last < first) {
                    return false;
                }
                taken.set(first, last + 1);
                at += 2;
            } else {
                taken.set(first);
            }
        }
        return true;
    }
}
