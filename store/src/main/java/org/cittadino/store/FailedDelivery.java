// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Instant;

/**
 * A message that did not leave.
 *
 * @param ownerId what it is about, e.g. an account
 * @param orderedAt when it was put into the outbox
 * @param waiting whether it is tried again by itself
 */
public record FailedDelivery(
        String id, String ownerId, String channel, String template, Instant orderedAt, boolean waiting, int failures) {}
