// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of a one-time code; only its keyed hash is kept. */
@Entity
@Table(name = "CIT_CODE")
class CodeEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    @Column(name = "OWNER_ID")
    String ownerId = "";

    @Column(name = "PURPOSE")
    String purpose = "";

    /** Owner and purpose while the code may still be used; unique, so that there is never a second one. */
    @Column(name = "OPEN_FOR")
    @Nullable
    String openFor;

    @Column(name = "KEY_ID")
    String keyId = "";

    @Column(name = "MAC")
    byte[] mac = {};

    @Column(name = "TRIES")
    int tries;

    @Column(name = "MAX_TRIES")
    int maxTries;

    @Column(name = "CREATED_AT")
    long createdAt;

    @Column(name = "EXPIRES_AT")
    long expiresAt;

    @Column(name = "USED_AT")
    @Nullable
    Long usedAt;

    @Column(name = "VOIDED_AT")
    @Nullable
    Long voidedAt;
}
