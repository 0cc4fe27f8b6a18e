// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

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
}
