// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** Keycloak's own database connection, and its clock: nodes may disagree about the time, the database does not. */
final class Database {
    private static final String NOW = "SELECT CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000 AS BIGINT)";

    private Database() {}

    static EntityManager of(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /** Milliseconds since 1970 by the database, at the start of this transaction. */
    static long now(EntityManager database) {
        return ((Number) database.createNativeQuery(NOW).getSingleResult()).longValue();
    }
}
