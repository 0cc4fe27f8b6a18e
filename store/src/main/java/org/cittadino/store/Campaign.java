// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Instant;

/**
 * A campaign as an official sees it.
 *
 * @param selected accounts it was for when it was made
 * @param waiting mails in the outbox
 * @param optedOut accounts whose holders want no such mails
 * @param unreachable accounts without an address
 * @param moved accounts that have become strong since it was their turn
 */
public record Campaign(
        String id,
        String name,
        CampaignState state,
        CampaignFilter filter,
        Instant createdAt,
        int selected,
        long waiting,
        long sent,
        long failed,
        long optedOut,
        long unreachable,
        long moved) {}
