// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Duration;
import org.cittadino.domain.code.SendingLimit;

/**
 * How often something may happen for one subject (an address, a connection, a codice fiscale). The hour and the day
 * begin with the first event and not with the clock.
 *
 * @param id names the counter; part of its key, so never renamed
 */
public record Limit(String id, Duration pause, int perHour, int perDay) {
    /** Posts of the registration form from one connection. */
    public static final Limit REGISTRATION_PER_IP = new Limit("registration-ip", Duration.ZERO, 20, Integer.MAX_VALUE);

    /** Registrations that name one codice fiscale. */
    public static final Limit REGISTRATION_PER_FISCAL_NUMBER =
            new Limit("registration-fiscal-number", Duration.ZERO, 10, 10);

    /** Codes sent to one address. */
    public static Limit ofEmail(SendingLimit sending) {
        return new Limit("email-sending", sending.pause(), sending.perHour(), sending.perDay());
    }
}
