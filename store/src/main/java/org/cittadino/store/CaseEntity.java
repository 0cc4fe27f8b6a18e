// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    /** The user's id. */
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
}
