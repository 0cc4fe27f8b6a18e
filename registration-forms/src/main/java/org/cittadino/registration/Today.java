// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.keycloak.common.util.Time;

/** The day it is at the town hall, wherever the server stands. */
final class Today {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private Today() {}

    static LocalDate inItaly() {
        return LocalDate.ofInstant(Instant.ofEpochMilli(Time.currentTimeMillis()), ROME);
    }
}
