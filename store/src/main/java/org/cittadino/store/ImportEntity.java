// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of a file that an official sent; no value of the file is in it. */
@Entity
@Table(name = "CIT_IMPORT")
class ImportEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    /** The realm's id while the file is read; unique. */
    @Column(name = "BUSY")
    @Nullable
    String busy;

    /** {@link UploadKind} by name. */
    @Column(name = "KIND")
    String kind = "";

    @Column(name = "TRIAL")
    boolean trial;

    /** {@link ImportState} by name. */
    @Column(name = "STATE")
    String state = "";

    @Column(name = "PERCENT_DONE")
    int percentDone;

    @Column(name = "STARTED_BY")
    String startedBy = "";

    @Column(name = "STARTED_AT")
    long startedAt;

    @Column(name = "UPDATED_AT")
    long updatedAt;

    /** JSON: lines, columns, reasons and counts. */
    @Column(name = "REPORT")
    byte @Nullable [] report;
}
