// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import java.time.LocalDate;

/**
 * A foreign state, of today or of the past, in its Italian name.
 *
 * @param code {@code Z} and three digits, given by the Agenzia delle Entrate
 * @param from first day; approximate
 * @param to last valid day, approximate; {@link Period#OPEN} while the state exists
 */
public record ForeignState(String code, String name, LocalDate from, LocalDate to) {

    /** Whether that is its name, whatever the case, accents, blanks and apostrophes. */
    public boolean isCalled(String typed) {
        var key = PlaceKey.of(typed);
        return !key.isEmpty() && key.equals(PlaceKey.of(name));
    }

    /** Whether the state existed on that day, as far as its first day is known. */
    public boolean isActive(LocalDate day) {
        return Period.holds(from, to, day);
    }
}
