// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** The end of a realm's audit: taken by whoever appends, so that two nodes append one after the other. */
final class AuditHead {
    /** What stands before the first record. */
    static final String BEGINNING = "";

    /** Stands where a seal did not hold: no seal ever looks like it, so that what comes after never mends it. */
    private static final String BROKEN = "broken";

    private AuditHead() {}

    /** Counts one more and holds the row until the transaction ends. */
    static AuditHeadEntity take(KeycloakSession own) {
        if (!count(own)) {
            begin(own);
            if (!count(own)) {
                throw new IllegalStateException("the audit has no head");
            }
        }
        return find(own).orElseThrow();
    }

    private static boolean count(KeycloakSession own) {
        return Database.of(own)
                        .createQuery("update AuditHeadEntity h set h.records = h.records + 1 where h.realmId = :realm")
                        .setParameter("realm", own.getContext().getRealm().getId())
                        .executeUpdate()
                == 1;
    }

    /** In a transaction of its own, which may lose against another's: then there is a head all the same. */
    private static void begin(KeycloakSession own) {
        try {
            OwnTransaction.call(own, beginning -> {
                var head = new AuditHeadEntity();
                head.realmId = beginning.getContext().getRealm().getId();
                head.mac = BEGINNING;
                new AuditChain(beginning).close(head);
                Database.of(beginning).persist(head);
                return true;
            });
        } catch (RuntimeException lostTheRace) {
            // the primary key spoke: somebody began the same audit a moment ago
            return;
        }
    }

    static Optional<AuditHeadEntity> find(KeycloakSession session) {
        var database = Database.of(session);
        var rows = database.createQuery(
                        "select h from AuditHeadEntity h where h.realmId = :realm", AuditHeadEntity.class)
                .setParameter("realm", session.getContext().getRealm().getId())
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream().findFirst();
    }

    /** Ends the chain with another record; the seal is renewed only if the one found was the town's. */
    static void end(KeycloakSession own, AuditHeadEntity head, String mac) {
        var chain = new AuditChain(own);
        var intact = chain.heldBefore(head);
        head.mac = mac;
        if (intact) {
            chain.close(head);
        } else {
            head.seal = BROKEN;
        }
        put(own, head);
    }

    private static void put(KeycloakSession own, AuditHeadEntity head) {
        Database.of(own)
                .createQuery("update AuditHeadEntity h set h.mac = :mac, h.keyId = :key, h.seal = :seal"
                        + " where h.realmId = :realm")
                .setParameter("mac", head.mac)
                .setParameter("key", head.keyId)
                .setParameter("seal", head.seal)
                .setParameter("realm", head.realmId)
                .executeUpdate();
    }
}
