// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** Where a message stands. */
enum OutboxState {
    QUEUED,
    SENT,
    /** Refused for good, or its time was over before anybody took it. */
    ABANDONED
}
