// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

/**
 * The letters that replace digits when two people would have the same code (DM 23/12/1976, art. 6). The Agenzia
 * replaces from the right, but codes with other subsets exist, so every subset is read.
 */
final class Omocodia {

    /** Index of the check character. */
    static final int CHECK = 15;

    private static final int[] DIGIT_POSITIONS = {6, 7, 9, 10, 12, 13, 14};
    private static final String LETTERS = "LMNPQRSTUV";

    private Omocodia() {}

    /** The code with all its digits back and the check character that belongs to them. */
    static String undone(String code) {
        var base = new StringBuilder(code.substring(0, CHECK));
        for (var position : DIGIT_POSITIONS) {
            var rank = LETTERS.indexOf(code.charAt(position));
            if (rank >= 0) {
                base.setCharAt(position, (char) ('0' + rank));
            }
        }
        return base.append(CheckCharacter.of(base.toString())).toString();
    }

    /** The code with a zero wherever a letter stands in place of a digit, to tell a slip from another shape. */
    static String withoutLettersForDigits(String code) {
        var digits = new StringBuilder(code);
        for (var position : DIGIT_POSITIONS) {
            if (Character.isLetter(code.charAt(position))) {
                digits.setCharAt(position, '0');
            }
        }
        return digits.toString();
    }
}
