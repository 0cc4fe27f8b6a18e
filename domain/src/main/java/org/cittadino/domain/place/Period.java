// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import java.time.LocalDate;

/** How the official files write validity: a first and a last valid day, the latter far away while open. */
final class Period {

    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private Period() {}

    static boolean isOpen(LocalDate to) {
        return to.equals(OPEN);
    }

    static boolean holds(LocalDate from, LocalDate to, LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
