// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of a letter. Who it goes to is encrypted, and gone once it is printed. */
@Entity
@Table(name = "CIT_LETTER")
class LetterEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    /** Printed on the letter. */
    @Column(name = "NUMBER")
    String number = "";

    /** The user's id. */
    @Column(name = "OWNER_ID")
    String ownerId = "";

    /** The owner while the letter waits, else null: unique, so that one waits at a time. */
    @Column(name = "QUEUED_FOR")
    @Nullable
    String queuedFor;

    /** {@link org.cittadino.domain.letter.LetterState} by name. */
    @Column(name = "STATE")
    String state = "";

    /** {@link org.cittadino.domain.letter.LetterKind} by name. */
    @Column(name = "KIND")
    String kind = "";

    @Column(name = "BATCH_ID")
    @Nullable
    String batchId;

    @Column(name = "KEY_ID")
    String keyId = "";

    /** {@link LetterPayload}, encrypted. */
    @Column(name = "PAYLOAD")
    byte @Nullable [] payload;

    @Column(name = "ORDERED_AT")
    long orderedAt;

    @Column(name = "CHANGED_AT")
    long changedAt;
}
