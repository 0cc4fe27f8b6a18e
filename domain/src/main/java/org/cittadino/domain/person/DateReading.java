// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.person;

import java.time.LocalDate;

/** What became of a date of birth that a citizen typed in. */
public sealed interface DateReading {

    /** A day on which a living person can be born. */
    record Valid(LocalDate date) implements DateReading {}

    /** Not such a day; the reason says which mistake to tell the citizen about. */
    record Invalid(Reason reason) implements DateReading {}

    /** Why a typed date is refused, in the order of the checks. */
    enum Reason {
        EMPTY,
        SHAPE,
        CALENDAR,
        FUTURE,
        TOO_OLD
    }
}
