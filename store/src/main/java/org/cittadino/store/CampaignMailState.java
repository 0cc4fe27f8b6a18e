// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** What became of one account in a campaign. The names are stored: never renamed. */
enum CampaignMailState {
    /** In the outbox. */
    QUEUED,
    SENT,
    /** No mail server took it. */
    FAILED,
    /** The account has no address. */
    UNREACHABLE,
    /** The holder wants no such mails. */
    LEFT
}
