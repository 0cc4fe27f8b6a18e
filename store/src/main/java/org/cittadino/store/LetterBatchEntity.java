// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of letters that are printed together. */
@Entity
@Table(name = "CIT_LETTER_BATCH")
class LetterBatchEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    /** Counts up within the realm. */
    @Column(name = "NUMBER")
    int number;

    @Column(name = "LETTERS")
    int letters;

    @Column(name = "CREATED_AT")
    long createdAt;

    @Column(name = "PRINTED_AT")
    @Nullable
    Long printedAt;
}
