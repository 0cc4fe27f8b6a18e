// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.person;

/** What became of a name that a citizen typed in. */
public sealed interface NameReading {

    /** A name as a birth record could hold it. */
    record Valid(PersonName name) implements NameReading {}

    /** Not a name; the reason says which mistake to tell the citizen about. */
    record Invalid(Reason reason) implements NameReading {}

    /** Why a typed name is refused. */
    enum Reason {
        EMPTY,
        TOO_LONG,
        DIGITS,
        CHARACTERS
    }
}
