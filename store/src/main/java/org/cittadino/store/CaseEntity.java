// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of something a citizen asked for; what it is about stands with its owner. */
@Entity
@Table(name = "CIT_CASE")
class CaseEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    /** What citizen and official call it by. */
    @Column(name = "REFERENCE")
    String reference = "";

    /** The user's id; before there is a user, the registration's. After a refusal it names nobody. */
    @Column(name = "OWNER_ID")
    String ownerId = "";

    /** {@link org.cittadino.domain.casework.CaseKind} by name. */
    @Column(name = "KIND")
    String kind = "";

    /** {@link org.cittadino.domain.casework.CaseState} by name. */
    @Column(name = "STATE")
    String state = "";

    @Column(name = "OPENED_AT")
    long openedAt;

    @Column(name = "CHANGED_AT")
    long changedAt;

    /** Moves with the state: whoever decides must have seen the last one. */
    @Column(name = "VERSION")
    int version;

    /** The official who looks at it. */
    @Column(name = "ASSIGNEE")
    @Nullable
    String assignee;

    @Column(name = "DECIDED_BY")
    @Nullable
    String decidedBy;

    /** {@link org.cittadino.domain.casework.RejectionReason} by id. */
    @Column(name = "REASON")
    @Nullable
    String reason;

    @Column(name = "NOTE_KEY_ID")
    @Nullable
    String noteKeyId;

    /** What the official wrote beside the reason, for colleagues; sealed. */
    @Column(name = "NOTE")
    byte @Nullable [] note;

    /** The owner, as long as an upgrade is not decided: nobody asks twice at a time. */
    @Column(name = "OPEN_FOR")
    @Nullable
    String openFor;

    @Column(name = "REQUEST_KEY_ID")
    @Nullable
    String requestKeyId;

    /** {@link UpgradeRequest}, sealed; erased with the decision. */
    @Column(name = "REQUEST")
    byte @Nullable [] request;

    /** What the official saw of the applicant when taking the case, as a hash: an edit afterwards shows. */
    @Column(name = "SEEN")
    @Nullable
    String seen;

    /** With four eyes: who has said yes, until a colleague does or anything changes. */
    @Column(name = "FIRST_APPROVAL_BY")
    @Nullable
    String firstApprovalBy;

    /** What that official saw of the applicant, as a hash. */
    @Column(name = "FIRST_SEEN")
    @Nullable
    String firstSeen;

    /** Hash of the token in the citizen's mail, while more is asked. */
    @Column(name = "ASK_MAC")
    @Nullable
    String askMac;

    @Column(name = "ASK_UNTIL")
    @Nullable
    Long askUntil;
}
