// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of a proven identity: one for each account, and one account for each codice fiscale of a realm. */
@Entity
@Table(name = "CIT_IDENTITY")
class IdentityEntity {
    /** The user's id. */
    @Id
    @Column(name = "OWNER_ID")
    String ownerId = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    /** {@link FiscalMarks} of the codice fiscale, unique within the realm. */
    @Column(name = "FISCAL_MAC")
    String fiscalMac = "";

    @Column(name = "KEY_ID")
    String keyId = "";

    /** The codice fiscale, encrypted. */
    @Column(name = "PAYLOAD")
    byte[] payload = {};

    @Column(name = "PROVEN_AT")
    long provenAt;
}
