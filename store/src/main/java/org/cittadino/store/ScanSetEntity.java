// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of scans that share one key and one end. */
@Entity
@Table(name = "CIT_SCAN_SET")
class ScanSetEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    /** Who handed them in: a registration, a user, or a case that asked for more. */
    @Column(name = "OWNER_ID")
    String ownerId = "";

    /** The owner, until the set is handed in. */
    @Column(name = "OPEN_FOR")
    @Nullable
    String openFor;

    @Column(name = "CASE_ID")
    @Nullable
    String caseId;

    /** Of the town's key around the key of this set. */
    @Column(name = "KEY_ID")
    String keyId = "";

    @Column(name = "WRAPPED_KEY")
    byte[] wrappedKey = {};

    @Column(name = "SCANS")
    int scans;

    @Column(name = "TOTAL_BYTES")
    long totalBytes;

    @Column(name = "ERASE_AT")
    long eraseAt;
}
