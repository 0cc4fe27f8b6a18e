// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of one load of a register, in use or not. */
@Entity
@Table(name = "CIT_RESIDENT_GENERATION")
class ResidentGenerationEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    /** What it was loaded from, so that a load that broke off can go on. */
    @Column(name = "SOURCE")
    String source = "";

    /** The one key of all its rows: codes are found by keyed hash. */
    @Column(name = "KEY_ID")
    String keyId = "";

    @Column(name = "LOADED")
    boolean loaded;

    /** Rows of the source that were dealt with, taken or not. */
    @Column(name = "ROWS_DONE")
    long rowsDone;

    @Column(name = "RESIDENTS")
    long residents;

    @Column(name = "PERCENT_DONE")
    int percentDone;

    @Column(name = "CREATED_AT")
    long createdAt;

    @Column(name = "UPDATED_AT")
    long updatedAt;
}
