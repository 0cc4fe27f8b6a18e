// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of a realm's register of residents: which load of it is the one that counts. */
@Entity
@Table(name = "CIT_REGISTER")
class RegisterEntity {
    @Id
    @Column(name = "REALM_ID")
    String realmId = "";

    /** Empty until the first load is taken into use. */
    @Column(name = "GENERATION_ID")
    String generationId = "";
}
