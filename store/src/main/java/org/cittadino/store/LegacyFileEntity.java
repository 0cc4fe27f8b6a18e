// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of a file of old user names while accounts are opened for it; gone when all are. */
@Entity
@Table(name = "CIT_LEGACY_FILE")
class LegacyFileEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    /** SHA-256 of the file and of the way it is read. */
    @Column(name = "SOURCE")
    String source = "";

    @Column(name = "ROWS_DONE")
    long rowsDone;

    @Column(name = "CREATED")
    long created;

    @Column(name = "UPDATED_AT")
    long updatedAt;
}
