// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.keycloak.common.util.Time;

/** Which day it is at the counter, by the server's clock: a document ends at midnight in Italy, not in London. */
public final class ItalianDay {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private ItalianDay() {}

    public static LocalDate today() {
        return LocalDate.ofInstant(Instant.ofEpochMilli(Time.currentTimeMillis()), ROME);
    }

    /** How long it is from now until a day is over; negative if it is. */
    public static Duration untilEndOf(LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(ROME).toInstant();
        return Duration.between(Instant.ofEpochMilli(Time.currentTimeMillis()), end);
    }
}
