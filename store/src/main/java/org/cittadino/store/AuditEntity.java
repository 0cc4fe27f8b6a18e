// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Row of one record: what was done, bound to all records before it. Never changed, only emptied. */
@Entity
@Table(name = "CIT_AUDIT")
@IdClass(AuditEntity.Key.class)
class AuditEntity {
    @Id
    @Column(name = "REALM_ID")
    String realmId = "";

    /** From 1, without gaps. */
    @Id
    @Column(name = "SEQ")
    long seq;

    @Column(name = "RECORDED_AT")
    long recordedAt;

    /** Decisions are kept longer than looks. */
    @Column(name = "LASTING")
    boolean lasting;

    @Column(name = "ACTOR")
    @Nullable
    String actor;

    @Column(name = "ACT")
    @Nullable
    String act;

    @Column(name = "SUBJECT")
    @Nullable
    String subject;

    /** JSON with its keys in order. */
    @Column(name = "DETAILS")
    @Nullable
    String details;

    @Column(name = "KEY_ID")
    String keyId = "";

    /** Of the four above: stands for them when they are gone. */
    @Column(name = "CONTENT_MAC")
    String contentMac = "";

    @Column(name = "PREVIOUS_MAC")
    String previousMac = "";

    @Column(name = "MAC")
    String mac = "";

    boolean isEmptied() {
        return actor == null && act == null && subject == null && details == null;
    }

    /** What identifies a row. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1;

        String realmId = "";
        long seq;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && realmId.equals(key.realmId) && seq == key.seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(realmId, seq);
        }
    }
}
