// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.code;

import java.time.Duration;

/**
 * How often one address may be written to, so that a form cannot be used to flood somebody else's mailbox.
 *
 * @param pause least time between two messages
 */
public record SendingLimit(Duration pause, int perHour, int perDay) {

    /** For codes sent by mail. */
    public static final SendingLimit EMAIL = new SendingLimit(Duration.ofSeconds(60), 5, 10);

    /** For codes sent by text message: each one costs the town money. */
    public static final SendingLimit SMS = new SendingLimit(Duration.ofSeconds(60), 3, 5);
}
