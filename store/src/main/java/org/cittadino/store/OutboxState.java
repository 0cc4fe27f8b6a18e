// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** Where a message stands. */
enum OutboxState {
    QUEUED,
    SENT,
    /** Its time was over before anybody took it. */
    ABANDONED
}
