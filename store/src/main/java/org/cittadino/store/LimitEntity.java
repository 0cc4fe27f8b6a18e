// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of a counter: how often something happened for somebody, known only by a keyed hash. */
@Entity
@Table(name = "CIT_LIMIT")
class LimitEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    @Column(name = "LAST_AT")
    long lastAt;

    @Column(name = "HOUR_START")
    long hourStart;

    @Column(name = "HOUR_COUNT")
    int hourCount;

    @Column(name = "DAY_START")
    long dayStart;

    @Column(name = "DAY_COUNT")
    int dayCount;
}
