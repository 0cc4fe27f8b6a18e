// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

/** What became of a codice fiscale that a citizen typed in. */
public sealed interface CodiceFiscaleReading {

    /** A well-formed code of 16 characters with the right check character and a real day. */
    record Valid(CodiceFiscale code) implements CodiceFiscaleReading {}

    /** Eleven digits with the right check digit: the provisional code of a natural person. */
    record Provisional(TaxNumber number) implements CodiceFiscaleReading {}

    /** Not a code; the reason says which mistake to tell the citizen about. */
    record Invalid(Reason reason) implements CodiceFiscaleReading {}

    /** Why a typed code is refused, in the order of the checks. */
    enum Reason {
        EMPTY,
        LENGTH,
        /** Looks right but for a letter where a digit belongs, typically O for 0. */
        LETTER_FOR_DIGIT,
        SHAPE,
        CHECK_CHARACTER,
        CALENDAR
    }
}
