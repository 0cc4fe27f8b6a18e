// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of one account within a campaign; one for each. */
@Entity
@Table(name = "CIT_CAMPAIGN_MAIL")
class CampaignMailEntity {
    /** Unguessable: the link in the mail names it. */
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    @Column(name = "CAMPAIGN_ID")
    String campaignId = "";

    /** The user's id. */
    @Column(name = "OWNER_ID")
    String ownerId = "";

    /** {@link CampaignMailState} by name. */
    @Column(name = "STATE")
    String state = "";

    @Column(name = "WRITTEN_AT")
    long writtenAt;
}
