// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** Takes away what has served its time, and all of a realm that is removed. */
final class Purge {
    private static final Logger LOG = Logger.getLogger(Purge.class);
    private static final Duration AFTERLIFE = Duration.ofHours(24);
    private static final List<String> TABLES =
            List.of("RegistrationEntity", "CodeEntity", "OutboxEntity", "LimitEntity");

    private Purge() {}

    /** Expired registrations and messages at once; codes and counters a day after their end. */
    static void expired(KeycloakSession session) {
        var database = Database.of(session);
        var now = Database.now(database);
        var old = now - AFTERLIFE.toMillis();
        var removed = remove(database, "RegistrationEntity x where x.expiresAt <= :time", now)
                + remove(database, "OutboxEntity x where x.expiresAt <= :time", now)
                + remove(database, "CodeEntity x where x.expiresAt <= :time", old)
                + remove(database, "LimitEntity x where x.lastAt <= :time", old);
        if (removed > 0) {
            LOG.debugf("removed %d expired rows", removed);
        }
    }

    private static int remove(EntityManager database, String what, long time) {
        return database.createQuery("delete from " + what)
                .setParameter("time", time)
                .executeUpdate();
    }

    static void realm(KeycloakSession session, String realmId) {
        for (var table : TABLES) {
            Database.of(session)
                    .createQuery("delete from " + table + " x where x.realmId = :realm")
                    .setParameter("realm", realmId)
                    .executeUpdate();
        }
    }
}
