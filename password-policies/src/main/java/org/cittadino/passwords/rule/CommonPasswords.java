// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Nothing that many people choose: a word of the lists, also with look-alikes (p@ssw0rd), with a number or sign around
 * it (Altamura20*), or over and over again (ciaociaociao). A long password may contain such words.
 */
final class CommonPasswords implements Rule {
    private static final Phrase PHRASE = Phrase.of("dictionary");
    private static final Criterion CRITERION = Criterion.onServer(PHRASE);

    /** A shorter word says little; the lists have none. */
    private static final int SHORTEST = 4;

    /** A year or date and a sign or two are what people add to a word. */
    private static final int USUAL_ADDITION = 8;

    /** A piece of so few characters over and over again needs no list to be guessed. */
    private static final int TRIVIAL_UNIT = 3;

    private final List<Supplier<Words>> lists;

    private CommonPasswords(List<Supplier<Words>> lists) {
        this.lists = lists;
    }

    /** "common", or names of files of the town, or both: "common,comune.txt". */
    static Rule parse(String settings, Dictionaries dictionaries) {
        return new CommonPasswords(
                Settings.names(settings).stream().map(dictionaries::named).toList());
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(CRITERION);
    }

    @Override
    public List<Phrase> findings(Candidate candidate) {
        var text = candidate.text();
        var begun = text.substring(0, afterLastLetter(text));
        var stem = begun.substring(firstLetter(begun));
        var common = isTrivial(text)
                || 2 * stem.length() >= text.length() && isTrivial(stem)
                || Stream.of(text, begun, stem)
                        .filter(part -> isMostOf(text, part))
                        .flatMap(CommonPasswords::shapes)
                        .anyMatch(this::isListed);
        return common ? List.of(PHRASE) : List.of();
    }

    /** With much else around it a word is no more than a part of a password. */
    private static boolean isMostOf(String text, String part) {
        return text.length() - part.length() <= Math.max(USUAL_ADDITION, part.length());
    }

    private static Stream<String> shapes(String part) {
        var shape = Folding.folded(part);
        return Stream.of(shape, unit(shape)).filter(word -> word.length() >= SHORTEST);
    }

    private boolean isListed(String shape) {
        return lists.stream().anyMatch(list -> list.get().contain(shape));
    }

    private static boolean isTrivial(String text) {
        var unit = unit(Folding.lowerCase(text));
        return unit.codePointCount(0, unit.length()) <= TRIVIAL_UNIT && unit.length() < text.length();
    }

    private static int afterLastLetter(String text) {
        var end = text.length();
        while (end > 0 && !Character.isLetter(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end;
    }

    private static int firstLetter(String text) {
        var at = 0;
        while (at < text.length() && !Character.isLetter(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** "ciao" of "ciaociaocia", or the text itself: the shortest beginning of which it consists. */
    private static String unit(String text) {
        var length = text.length();
        var period = length == 0 ? 0 : length - borders(text)[length - 1];
        return 3 * period <= 2 * length ? text.substring(0, period) : text;
    }

    /** For each beginning of the text how much of its end is its beginning again (Knuth, Morris, Pratt 1977). */
    private static int[] borders(String text) {
        var borders = new int[text.length()];
        for (var at = 1; at < text.length(); at++) {
            var border = borders[at - 1];
            while (border > 0 && text.charAt(at) != text.charAt(border)) {
                border = borders[border - 1];
            }
            borders[at] = text.charAt(at) == text.charAt(border) ? border + 1 : border;
        }
        return borders;
    }
}
