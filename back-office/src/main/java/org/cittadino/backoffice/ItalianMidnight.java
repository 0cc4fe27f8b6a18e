// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as the offices count them. */
final class ItalianMidnight {
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private ItalianMidnight() {}

    /** The beginning of a day written {@code yyyy-mm-dd}; empty if it is none. */
    static Optional<Instant> of(String day) {
        try {
            return Optional.of(LocalDate.parse(day).atStartOfDay(ITALY).toInstant());
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    static String day(Instant midnight) {
        return LocalDate.ofInstant(midnight, ITALY).toString();
    }
}
