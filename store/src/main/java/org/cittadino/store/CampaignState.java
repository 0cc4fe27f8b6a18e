// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

/** Where a campaign stands. The names are stored: never renamed. */
public enum CampaignState {
    /** Nothing has been sent. */
    DRAFT,
    /** Mails go out. */
    RUNNING,
    /** Mails that were on their way arrive, no others follow. */
    PAUSED,
    /** Each account had its mail, or cannot have one. */
    DONE
}
