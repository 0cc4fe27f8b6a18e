// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** How a message fares, as far as the citizen should know. */
public enum OutboxProgress {
    /** Just ordered, or sent. */
    ON_ITS_WAY,
    /** The channel failed; it is tried again. */
    DELAYED,
    /** The channel will never take it, e.g. because the mailbox does not exist. */
    REFUSED
}
