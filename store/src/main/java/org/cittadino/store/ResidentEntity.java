// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Row of one person in one load of a register: keyed hashes to ask by, and everything readable encrypted. */
@Entity
@Table(name = "CIT_RESIDENT")
@IdClass(ResidentEntity.Key.class)
class ResidentEntity {
    @Id
    @Column(name = "GENERATION_ID")
    String generationId = "";

    @Id
    @Column(name = "CODE_MAC")
    String codeMac = "";

    @Column(name = "REALM_ID")
    String realmId = "";

    /** {@link org.cittadino.domain.register.ResidentStatus} by name. */
    @Column(name = "STATUS")
    String status = "";

    @Column(name = "CARD_MAC")
    @Nullable
    String cardMac;

    @Column(name = "CARD_EXPIRES")
    @Nullable
    LocalDate cardExpires;

    @Column(name = "LICENCE_MAC")
    @Nullable
    String licenceMac;

    @Column(name = "LICENCE_EXPIRES")
    @Nullable
    LocalDate licenceExpires;

    @Column(name = "PERMIT_MAC")
    @Nullable
    String permitMac;

    @Column(name = "PERMIT_EXPIRES")
    @Nullable
    LocalDate permitExpires;

    /** Tells whether the person is the same as in another load without opening either. */
    @Column(name = "CONTENT_MAC")
    String contentMac = "";

    @Column(name = "KEY_ID")
    String keyId = "";

    @Column(name = "PAYLOAD")
    byte[] payload = {};

    /** What identifies a row. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1;

        String generationId = "";
        String codeMac = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && generationId.equals(key.generationId) && codeMac.equals(key.codeMac);
        }

        @Override
        public int hashCode() {
            return Objects.hash(generationId, codeMac);
        }
    }
}
