// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document with the days written on it. How long a document ought to last is not judged: that depends on age, on the
 * year of issue and on extensions by law, and the day of expiry is printed on it.
 *
 * @param issued empty if nobody asked
 * @param expires last day on which it is good; empty if nobody asked, or if it has no end
 */
public record IdentityDocument(DocumentNumber number, Optional<LocalDate> issued, Optional<LocalDate> expires) {

    /** What the days say of the document. */
    public enum State {
        GOOD,
        EXPIRED,
        NOT_YET_ISSUED,
        /** Issued after its own end: one of the days is mistyped. */
        DATES_CROSSED
    }

    public State state(LocalDate today) {
        if (issued.isPresent() && expires.filter(issued.get()::isAfter).isPresent()) {
            return State.DATES_CROSSED;
        }
        if (issued.filter(day -> day.isAfter(today)).isPresent()) {
            return State.NOT_YET_ISSUED;
        }
        return isExpired(expires, today) ? State.EXPIRED : State.GOOD;
    }

    /** Whether the last day is over; on that day itself the document is still good. */
    public static boolean isExpired(Optional<LocalDate> expires, LocalDate today) {
        return expires.filter(today::isAfter).isPresent();
    }

    @Override
    public String toString() {
        return "IdentityDocument[" + number.type() + " …]";
    }
}
