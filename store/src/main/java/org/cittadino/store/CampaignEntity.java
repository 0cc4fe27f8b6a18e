// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of a campaign: whom it writes to, and how far it has come. */
@Entity
@Table(name = "CIT_CAMPAIGN")
class CampaignEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    @Column(name = "NAME")
    String name = "";

    @Column(name = "BY_NAME")
    boolean byName;

    @Column(name = "IMPORTED")
    boolean imported;

    @Column(name = "LOGIN_BEFORE")
    @Nullable
    Long loginBefore;

    /** {@link CampaignState} by name. */
    @Column(name = "STATE")
    String state = "";

    /** The realm's id while mails go out; unique. */
    @Column(name = "RUNNING")
    @Nullable
    String running;

    /** Accounts it was for when it was made. */
    @Column(name = "SELECTED")
    int selected;

    /** Of the realm, as citizens know it. */
    @Column(name = "ADDRESS")
    String address = "";

    /** The last account that was looked at, in the order of the ids. */
    @Column(name = "PLACE")
    String place = "";

    @Column(name = "ALL_SEEN")
    boolean allSeen;

    @Column(name = "NEXT_AT")
    long nextAt;

    @Column(name = "CREATED_BY")
    String createdBy = "";

    @Column(name = "CREATED_AT")
    long createdAt;

    @Column(name = "ENDED_AT")
    @Nullable
    Long endedAt;
}
