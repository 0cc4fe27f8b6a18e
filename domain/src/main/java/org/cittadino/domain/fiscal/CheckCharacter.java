// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

/** The sixteenth character, made from the fifteen before it (DM 23/12/1976, art. 7). */
final class CheckCharacter {

    /** Values at odd positions, for A to Z; a digit counts as the letter of the same rank. */
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private CheckCharacter() {}

    /** Makes the character from the first fifteen of {@code code}, which are A-Z and 0-9. */
    static char of(String code) {
        var sum = 0;
        for (var index = 0; index < Omocodia.CHECK; index++) {
            var rank = rank(code.charAt(index));
            sum += index % 2 == 0 ? ODD[rank] : rank;
        }
        return (char) ('A' + sum % 26);
    }

    private static int rank(char character) {
        return character <= '9' ? character - '0' : character - 'A';
    }
}
