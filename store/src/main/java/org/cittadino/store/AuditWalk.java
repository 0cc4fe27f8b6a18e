// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.List;
import org.keycloak.models.KeycloakSession;

/** One walk along a realm's audit, from its first record to its sealed end. */
final class AuditWalk {
    private static final int PAGE = 500;

    private final KeycloakSession session;
    private final AuditChain chain;
    private final String realmId;
    private final long now;
    private long walked;
    private String last = AuditHead.BEGINNING;

    AuditWalk(KeycloakSession session) {
        this.session = session;
        this.chain = new AuditChain(session);
        this.realmId = session.getContext().getRealm().getId();
        this.now = Database.now(Database.of(session));
    }

    AuditCheck check() {
        // before the head: what is appended meanwhile must not look as if somebody had put it in
        var greatest = greatest();
        var head = AuditHead.find(session);
        var records = head.map(row -> row.records).orElse(0L);
        var broken = firstBroken(records);
        if (broken == 0 && greatest > records) {
            broken = records + 1;
        }
        if (broken == 0
                && head.filter(row -> !chain.holds(row) || !row.mac.equals(last))
                        .isPresent()) {
            broken = Math.max(1, records);
        }
        return new AuditCheck(records, broken == 0, broken);
    }

    private long greatest() {
        return Database.of(session)
                .createQuery("select coalesce(max(a.seq), 0) from AuditEntity a where a.realmId = :realm", Long.class)
                .setParameter("realm", realmId)
                .getSingleResult();
    }

    /** Of the records the head counts; 0 if all are there and as they were. */
    private long firstBroken(long records) {
        while (walked < records) {
            var page = page(records);
            for (var row : page) {
                if (row.seq != walked + 1 || !fits(row)) {
                    return walked + 1;
                }
                walked++;
                last = row.mac;
            }
            if (page.isEmpty()) {
                return walked + 1;
            }
        }
        return 0;
    }

    private boolean fits(AuditEntity row) {
        return row.previousMac.equals(last)
                && chain.holds(row)
                && (!row.isEmptied()
                        || row.recordedAt
                                <= now - AuditRetention.of(row.lasting).toMillis());
    }

    private List<AuditEntity> page(long records) {
        var database = Database.of(session);
        var rows = database.createQuery(
                        "select a from AuditEntity a where a.realmId = :realm and a.seq > :walked and a.seq <= :records"
                                + " order by a.seq",
                        AuditEntity.class)
                .setParameter("realm", realmId)
                .setParameter("walked", walked)
                .setParameter("records", records)
                .setMaxResults(PAGE)
                .getResultList();
        rows.forEach(database::detach);
        return rows;
    }
}
