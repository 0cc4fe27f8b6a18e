// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Duration;
import org.keycloak.models.KeycloakSession;

/**
 * How long records say what was done. Then they are emptied and their hashes stay: a chain out of which links are taken
 * cannot be checked any more.
 */
final class AuditRetention {
    private static final Duration DECISIONS = Duration.ofDays(5 * 365);
    private static final Duration LOOKS = Duration.ofDays(365);

    private AuditRetention() {}

    static Duration of(boolean lasting) {
        return lasting ? DECISIONS : LOOKS;
    }

    /** Empties what has served its time, of all realms. */
    static void apply(KeycloakSession session) {
        empty(session, true);
        empty(session, false);
    }

    private static void empty(KeycloakSession session, boolean lasting) {
        var database = Database.of(session);
        database.createQuery("update AuditEntity a set a.actor = null, a.act = null, a.subject = null, a.details = null"
                        + " where a.lasting = :lasting and a.recordedAt <= :time and a.act is not null")
                .setParameter("lasting", lasting)
                .setParameter("time", Database.now(database) - of(lasting).toMillis())
                .executeUpdate();
    }
}
