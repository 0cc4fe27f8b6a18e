// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of what the holder of an old account was told, and whether they want to hear more. */
@Entity
@Table(name = "CIT_LEGACY_ACCOUNT")
class LegacyAccountEntity {
    /** The user's id. */
    @Id
    @Column(name = "OWNER_ID")
    String ownerId = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    /** When the notice at the login was last answered. */
    @Column(name = "NOTICED_AT")
    @Nullable
    Long noticedAt;

    /** Since when no campaign writes to them. */
    @Column(name = "LEFT_AT")
    @Nullable
    Long leftAt;
}
