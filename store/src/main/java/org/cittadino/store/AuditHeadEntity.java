// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of a realm's audit as a whole: how long it is and how it ends, sealed. Whoever appends waits for it. */
@Entity
@Table(name = "CIT_AUDIT_HEAD")
class AuditHeadEntity {
    @Id
    @Column(name = "REALM_ID")
    String realmId = "";

    @Column(name = "RECORDS")
    long records;

    /** Of the last record. */
    @Column(name = "MAC")
    String mac = "";

    @Column(name = "KEY_ID")
    String keyId = "";

    @Column(name = "SEAL")
    String seal = "";
}
