// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/** Finds sets of scans and what is in them; makes the one an owner collects in. */
final class ScanSets {
    private ScanSets() {}

    /** The one the owner collects in; made, if there is none, in a transaction of its own. */
    static ScanSetEntity openFor(KeycloakSession own, String ownerId) {
        return unattached(own, ownerId).stream().findFirst().orElseGet(() -> {
            begin(own, ownerId);
            return unattached(own, ownerId).stream().findFirst().orElseThrow(TooManyScans::new);
        });
    }

    private static void begin(KeycloakSession session, String ownerId) {
        try {
            OwnTransaction.call(session, own -> {
                var database = Database.of(own);
                var set = new ScanSetEntity();
                set.id = UUID.randomUUID().toString();
                set.realmId = own.getContext().getRealm().getId();
                set.ownerId = ownerId;
                set.openFor = ownerId;
                var key = ScanKey.fresh();
                var wrapped = key.wrap(own, set);
                key.forget();
                set.keyId = wrapped.keyId();
                set.wrappedKey = wrapped.bytes();
                set.eraseAt = Database.now(database) + Scans.UNATTACHED.toMillis();
                database.persist(set);
                return true;
            });
        } catch (ModelDuplicateException lostTheRace) {
            // the unique key spoke: a parallel upload made it a moment ago, and both go on with that one
            return;
        }
    }

    static List<ScanSetEntity> unattached(KeycloakSession session, String ownerId) {
        return found(session, "s.openFor = :whose", ownerId);
    }

    static List<ScanSetEntity> attached(KeycloakSession session, String caseId) {
        return found(session, "s.caseId = :whose", caseId);
    }

    private static List<ScanSetEntity> found(KeycloakSession session, String where, String whose) {
        var database = Database.of(session);
        var sets = database.createQuery(
                        "select s from ScanSetEntity s where s.realmId = :realm and " + where + " order by s.id",
                        ScanSetEntity.class)
                .setParameter("realm", session.getContext().getRealm().getId())
                .setParameter("whose", whose)
                .getResultList();
        sets.forEach(database::detach);
        return sets;
    }

    /** The scans of these sets without their pages, the oldest first. */
    static List<ScanFile> files(KeycloakSession session, List<ScanSetEntity> sets) {
        if (sets.isEmpty()) {
            return List.of();
        }
        return Database.of(session)
                .createQuery(
                        "select p.scanId, count(p), sum(p.pageBytes), min(p.handedInAt) from ScanPageEntity p"
                                + " where p.setId in :sets group by p.scanId order by min(p.handedInAt), p.scanId",
                        Object[].class)
                .setParameter("sets", sets.stream().map(set -> set.id).toList())
                .getResultStream()
                .map(row -> new ScanFile(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).longValue(),
                        Instant.ofEpochMilli(((Number) row[3]).longValue())))
                .toList();
    }

    static Optional<ScanPageEntity> page(KeycloakSession session, ScanSetEntity set, String scanId, int number) {
        var database = Database.of(session);
        var pages = database.createQuery(
                        "select p from ScanPageEntity p where p.setId = :set and p.scanId = :scan"
                                + " and p.pageNumber = :number",
                        ScanPageEntity.class)
                .setParameter("set", set.id)
                .setParameter("scan", scanId)
                .setParameter("number", number)
                .getResultList();
        pages.forEach(database::detach);
        return pages.stream().findFirst();
    }
}
