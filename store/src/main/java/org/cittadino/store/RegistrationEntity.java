// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of an open registration. Its data is one encrypted blob; nothing personal stands beside it. */
@Entity
@Table(name = "CIT_REGISTRATION")
class RegistrationEntity {
    @Id
    @Column(name = "ID")
    String id = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    @Column(name = "CLIENT_ID")
    String clientId = "";

    /** {@link RegistrationState} by name. */
    @Column(name = "STATE")
    String state = "";

    @Column(name = "DECOY")
    boolean decoy;

    @Column(name = "KEY_ID")
    String keyId = "";

    @Column(name = "PAYLOAD")
    byte @Nullable [] payload;

    /** Messages ordered for this row, see {@link Registrations#countSending}. */
    @Column(name = "SENDINGS")
    int sendings;

    /** No address was given: there is none to prove. */
    @Column(name = "WITHOUT_EMAIL")
    boolean withoutEmail;

    @Column(name = "EMAIL_PROVEN_AT")
    @Nullable
    Long emailProvenAt;

    @Column(name = "CREATED_AT")
    long createdAt;

    @Column(name = "EXPIRES_AT")
    long expiresAt;
}
