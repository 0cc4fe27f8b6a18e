// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;

/** What goes when a registration ends, beside its own row. */
final class RegistrationErasure {
    private RegistrationErasure() {}

    /** Its codes, and the messages that have not left. */
    static void ofSecrets(EntityManager database, String id) {
        database.createQuery("delete from CodeEntity c where c.ownerId = :id")
                .setParameter("id", id)
                .executeUpdate();
        database.createQuery("delete from OutboxEntity o where o.ownerId = :id and o.payload is not null")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What was handed in for it, and what was asked with it: nobody will ever be its account. */
    static void ofProofs(EntityManager database, String id) {
        ofEvidence(database, id);
        database.createQuery("delete from CaseEntity c where c.ownerId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What was handed in for it. */
    static void ofEvidence(EntityManager database, String id) {
        database.createQuery("delete from EvidenceEntity e where e.ownerId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
