// SPDX-License-Identifier: Apache-2.0
package org.cittadino.benchmarks;

import java.util.function.IntFunction;

/** Passwords of a length in characters, each made to cost some algorithm as much as it can. */
public enum Input {
    /** Every rule looks at all of it and is content; its length is its own. */
    GOOD(length -> "Altamura2#kVq-Xw9z!PtRm7"),
    /** One long run. */
    EQUAL(length -> "a".repeat(length)),
    /** Every shift of it matches up to the last character: the most work for finding what is repeated. */
    ALMOST_PERIODIC(length -> "a".repeat(length - 1) + "b"),
    ALTERNATING(length -> repeated("ab", length)),
    /** Every character continues or turns a sequence. */
    SEQUENCES(length -> repeated("abcdefghijklmnopqrstuvwxyz0987654321qwertyuioplkjhgfdsa", length)),
    /** In no row of any keyboard, so that all of every row is searched. */
    NO_LETTERS(length -> repeated("¤¦¬¶", length)),
    /** All different, so that lists of what was seen grow. */
    DIFFERENT_LETTERS(length -> ideographs(0x4E00, length)),
    /** All different, and two UTF-16 units each. */
    SUPPLEMENTARY(length -> ideographs(0x20000, length)),
    /** As almost periodic, but each syllable is folded to three letters. */
    HANGUL(length -> "각".repeat(length - 1) + "갂"),
    /** Four code points as typed compose to one character, which decomposes again for folding. */
    DECOMPOSED(length -> "\u03b1\u0313\u0300\u0345".repeat(length)),
    /** Marks in the wrong order between two letters: to compose, each of the second half passes by all of the first. */
    MARKS(length -> "a" + "\u0301".repeat(length / 2 - 1) + "\u0323".repeat(length / 2 - 1) + "b"),
    /** The first half becomes twice as many marks; too long for a password, but that shows only when it is composed. */
    DOUBLE_MARKS(length -> "a" + "\u0344".repeat(length / 2 - 1) + "\u0323".repeat(length / 2 - 1) + "b"),
    /** The lower case of a sigma depends on where the word ends; Java looks for that anew at each one. */
    SIGMAS(length -> "Σ".repeat(length)),
    /** The same in a word three times as long, of letters that have no case and do not end the search. */
    SIGMAS_AND_HANGUL(length -> repeated("Σ각각각각각각각", length));

    /** So many follow each other in both blocks. */
    private static final int IDEOGRAPHS = 20_000;

    private final IntFunction<String> maker;

    Input(IntFunction<String> maker) {
        this.maker = maker;
    }

    String ofLength(int length) {
        return maker.apply(length);
    }

    private static String repeated(String piece, int length) {
        var points = piece.codePoints().toArray();
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.appendCodePoint(points[i % points.length]);
        }
        return text.toString();
    }

    private static String ideographs(int first, int length) {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.appendCodePoint(first + i % IDEOGRAPHS);
        }
        return text.toString();
    }
}
