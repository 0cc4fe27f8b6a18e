// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.contact;

/** What became of a telephone number that a citizen typed in. */
public sealed interface PhoneReading {

    /** A number that can exist in its country's numbering plan. */
    record Valid(PhoneNumber number) implements PhoneReading {}

    /** Not a number; the reason says which mistake to tell the citizen about. */
    record Invalid(Reason reason) implements PhoneReading {}

    /** Why a typed number is refused. */
    enum Reason {
        EMPTY,
        /** Holds letters or other characters that no number has. */
        SHAPE,
        TOO_SHORT,
        TOO_LONG,
        /** Digits in the right quantity, yet in no numbering plan. */
        NOT_A_NUMBER
    }
}
