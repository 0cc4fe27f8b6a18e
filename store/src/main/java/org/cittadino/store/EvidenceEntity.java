// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of one proof of who somebody is: who saw it, when and how, nothing about the person. */
@Entity
@Table(name = "CIT_EVIDENCE")
class EvidenceEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    /** The user's id. */
    @Column(name = "OWNER_ID")
    String ownerId = "";

    /** {@link org.cittadino.domain.assurance.EvidenceKind} by name. */
    @Column(name = "KIND")
    String kind = "";

    /** Who vouches: an official's user id, a register, an identity provider, a step of ours. */
    @Column(name = "VERIFIER")
    String verifier = "";

    @Column(name = "COLLECTED_AT")
    long collectedAt;

    @Column(name = "EXPIRES_AT")
    @Nullable
    Long expiresAt;

    @Column(name = "REVOKED_AT")
    @Nullable
    Long revokedAt;

    /** {@link FiscalMarks} of the codice fiscale it speaks for; empty while nobody has said for which. */
    @Column(name = "FISCAL_MAC")
    @Nullable
    String fiscalMac;
}
