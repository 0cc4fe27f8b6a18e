// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of the key that makes a realm's {@link FiscalMarks}. */
@Entity
@Table(name = "CIT_FISCAL_KEY")
class FiscalKeyEntity {
    @Id
    @Column(name = "REALM_ID")
    String realmId = "";

    /** The town's key that closed this one. */
    @Column(name = "KEY_ID")
    String keyId = "";

    @Column(name = "PAYLOAD")
    byte[] payload = {};
}
