// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of a message that has to leave; its text and recipient are encrypted and erased once it has left. */
@Entity
@Table(name = "CIT_OUTBOX")
class OutboxEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    @Column(name = "OWNER_ID")
    String ownerId = "";

    @Column(name = "CHANNEL")
    String channel = "";

    @Column(name = "KEY_ID")
    String keyId = "";

    @Column(name = "PAYLOAD")
    byte @Nullable [] payload;

    /** {@link OutboxState} by name. */
    @Column(name = "STATE")
    String state = "";

    /** One of very many, which leave when nobody waits for theirs. */
    @Column(name = "BULK")
    boolean bulk;

    @Column(name = "FAILURES")
    int failures;

    @Column(name = "CREATED_AT")
    long createdAt;

    /** Not before: grows with each failure, and is the lease of the node that is sending. */
    @Column(name = "NEXT_AT")
    long nextAt;

    @Column(name = "EXPIRES_AT")
    long expiresAt;
}
