// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** Writes the mail of a campaign to one account. */
public interface CampaignMailing {
    /**
     * A message that belongs to {@code mailId}.
     *
     * @param mailId unguessable; whoever knows it may leave the campaigns for this account
     * @param realmAddress of the realm's pages, without a slash at the end
     */
    OutboxMessage write(String mailId, Recipient recipient, String realmAddress);
}
