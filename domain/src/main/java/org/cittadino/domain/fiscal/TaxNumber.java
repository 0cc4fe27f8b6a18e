// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import java.util.Locale;
import java.util.Optional;

/**
 * Eleven digits with a check digit: partita IVA, an organisation's codice fiscale, or the provisional code of a
 * person. The number does not tell which of the three it is.
 */
public final class TaxNumber {

    private static final int LENGTH = 11;
    private static final int LONGEST_INPUT = 40;

    private final String digits;

    private TaxNumber(String digits) {
        this.digits = digits;
    }

    /** Reads a number as typed, with or without blanks and the leading country letters {@code IT}. */
    public static Optional<TaxNumber> read(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        var bare = Blanks.remove(typed).toUpperCase(Locale.ROOT);
        var digits = bare.startsWith("IT") ? bare.substring(2) : bare;
        return isNumber(digits) ? Optional.of(new TaxNumber(digits)) : Optional.empty();
    }

    static boolean isNumber(String digits) {
        return digits.length() == LENGTH
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && digits.chars().anyMatch(c -> c != '0')
                && checkDigit(digits) == digits.charAt(LENGTH - 1);
    }

    private static char checkDigit(String digits) {
        var sum = 0;
        for (var index = 0; index < LENGTH - 1; index++) {
            var digit = digits.charAt(index) - '0';
            var doubled = digit > 4 ? 2 * digit - 9 : 2 * digit;
            sum += index % 2 == 0 ? digit : doubled;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** The eleven digits without country letters. */
    public String digits() {
        return digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaxNumber number && digits.equals(number.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return "TaxNumber[…]";
    }
}
