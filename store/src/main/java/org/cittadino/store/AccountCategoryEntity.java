// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of what an account's owner was taken for when it was opened. */
@Entity
@Table(name = "CIT_ACCOUNT_CATEGORY")
class AccountCategoryEntity {
    /** The user's id. */
    @Id
    @Column(name = "OWNER_ID")
    String ownerId = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    /** {@link org.cittadino.domain.eligibility.CitizenCategory} by name. */
    @Column(name = "CATEGORY")
    String category = "";

    /** The way that was chosen; empty where there was no choice. */
    @Column(name = "ROUTE")
    String route = "";

    @Column(name = "OPENED_AT")
    long openedAt;
}
