// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.keycloak.cluster.ClusterProvider;
import org.keycloak.models.KeycloakSession;

/**
 * Settles the accounts whose evidence has come to its end: nobody else notices a day that goes by. Closes what older
 * keys have closed with the current one at the same time.
 */
final class AgedEvidence {
    private static final Logger LOG = Logger.getLogger(AgedEvidence.class);
    private static final String TASK = "cittadino-aged-evidence";
    private static final int LONGEST_SECONDS = 1800;
    private static final int AT_ONCE = 200;

    /** Whose evidence it is. */
    record Owner(String realmId, String id) {}

    private AgedEvidence() {}

    /** On one node at a time. */
    static void round(KeycloakSession session) {
        session.getProvider(ClusterProvider.class).executeIfNotExecuted(TASK, LONGEST_SECONDS, () -> {
            settle(session);
            return true;
        });
    }

    static void settle(KeycloakSession session) {
        realms(session)
                .forEach(realm -> alone(session, realm, "keys", own -> {
                    FiscalMarks.renew(own);
                    Identities.renew(own);
                }));
        for (var due = due(session, "");
                !due.isEmpty();
                due = due(session, due.get(due.size() - 1).id())) {
            due.forEach(
                    owner -> alone(session, owner.realmId(), owner.id(), own -> AgedEvidence.close(own, owner.id())));
        }
    }

    private static void close(KeycloakSession own, String ownerId) {
        CollectedEvidence.closeExpired(own, ownerId);
        var citizen = own.users().getUserById(own.getContext().getRealm(), ownerId);
        if (citizen != null) {
            Assurance.settle(own, citizen);
        }
    }

    /** One that breaks must not stand in the way of the others. */
    private static void alone(KeycloakSession session, String realmId, String what, Consumer<KeycloakSession> work) {
        var realm = session.realms().getRealm(realmId);
        if (realm == null) {
            return;
        }
        session.getContext().setRealm(realm);
        try {
            OwnTransaction.call(session, own -> {
                work.accept(own);
                return true;
            });
        } catch (RuntimeException broken) {
            LOG.errorf(
                    "realm %s: %s cannot be settled: %s",
                    realmId, what, broken.getClass().getSimpleName());
        }
    }

    private static List<Owner> due(KeycloakSession session, String after) {
        var database = Database.of(session);
        return database.createQuery(
                        "select distinct e.realmId, e.ownerId from EvidenceEntity e"
                                + " where e.revokedAt is null and e.expiresAt <= :now and e.ownerId > :after"
                                + " order by e.ownerId",
                        Object[].class)
                .setParameter("now", Database.now(database))
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(row -> new Owner((String) row[0], (String) row[1]))
                .toList();
    }

    private static List<String> realms(KeycloakSession session) {
        return Database.of(session)
                .createQuery("select k.realmId from FiscalKeyEntity k", String.class)
                .getResultList();
    }
}
