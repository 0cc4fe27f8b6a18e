// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.gallery;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Sentences that are the same in English and in another language: nobody has translated them. */
final class Leftovers {
    private static final int A_SENTENCE = 4;
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** What is no sentence of ours: names of the town and of its people, and what they have typed. */
    private static final List<String> OWN_DATA = List.of(
            "Comune di Borgo San Lorenzo al Mare",
            "Pro Loco di Borgo San Lorenzo",
            "Via dei Fori Imperiali",
            "Tessera della Regione",
            "Sportello Istanze Online Cittadino",
            "Portale dei pagamenti",
            "Portale delle scuole");

    private final Exhibition exhibition;

    Leftovers(Exhibition exhibition) {
        this.exhibition = exhibition;
    }

    Collection<String> found() {
        var found = new TreeSet<String>();
        for (var english : exhibition.in("en")) {
            for (var language :
                    Mode.FULL.languages().subList(1, Mode.FULL.languages().size())) {
                exhibition.of(language, english.state()).stream()
                        .flatMap(other -> other.texts().stream())
                        .filter(english.texts()::contains)
                        .filter(Leftovers::isSentence)
                        .forEach(text -> found.add(language + ", " + english.state() + ": " + text));
            }
        }
        return found;
    }

    private static boolean isSentence(String text) {
        var rest = text;
        for (var own : OWN_DATA) {
            rest = rest.replace(own, "");
        }
        long words = BLANK.splitAsStream(rest)
                .filter(word -> WORD.matcher(word).find())
                .count();
        return words >= A_SENTENCE;
    }
}
