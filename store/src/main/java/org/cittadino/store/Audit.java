// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.keycloak.models.KeycloakSession;
import org.keycloak.util.JsonSerialization;

/**
 * What officials did, in a chain: a record that is changed, taken away, put in or moved shows. Ids and codes only. An
 * audit put back to an older day does not show here: for that its length is noted elsewhere, see {@link AuditWatch}.
 */
public final class Audit {
    /** Acts that only look. They are kept a year, all others five. */
    private static final Set<String> LOOKS = Set.of("view", "view-scan", "check", "accounts-view");

    private static final int LONGEST_DETAILS = 2000;

    private final KeycloakSession session;

    public Audit(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Appends a record, as the last thing in the transaction of the caller: other records of the realm wait until that
     * has ended.
     */
    public static void record(
            KeycloakSession own, String actorId, String act, String subjectId, Map<String, String> details) {
        var chain = new AuditChain(own);
        var database = Database.of(own);
        database.flush();
        var head = AuditHead.take(own);
        var row = new AuditEntity();
        row.realmId = head.realmId;
        row.seq = head.records;
        row.recordedAt = Database.now(database);
        row.lasting = !LOOKS.contains(act);
        row.actor = actorId;
        row.act = act;
        row.subject = subjectId;
        row.details = canonical(details);
        chain.close(row, head.mac);
        database.persist(row);
        AuditHead.end(own, head, row.mac);
        database.flush();
        database.detach(row);
    }

    private static String canonical(Map<String, String> details) {
        try {
            var json = JsonSerialization.mapper.writeValueAsString(new TreeMap<>(details));
            if (json.length() > LONGEST_DETAILS) {
                throw new IllegalArgumentException("the details of a record are ids and codes");
            }
            return json;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Walks the whole chain. */
    public AuditCheck check() {
        return new AuditWalk(session).check();
    }

    /** What was done to something, the oldest first; looks are left out. */
    public List<AuditRecord> of(String subjectId) {
        var database = Database.of(session);
        var rows = database.createQuery(
                        "select a from AuditEntity a where a.realmId = :realm and a.subject = :subject"
                                + " and a.lasting = true order by a.seq",
                        AuditEntity.class)
                .setParameter("realm", session.getContext().getRealm().getId())
                .setParameter("subject", subjectId)
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream().map(Audit::read).toList();
    }

    private static AuditRecord read(AuditEntity row) {
        return new AuditRecord(
                Instant.ofEpochMilli(row.recordedAt),
                Objects.requireNonNullElse(row.actor, ""),
                Objects.requireNonNullElse(row.act, ""),
                Objects.requireNonNullElse(row.details, "{}"));
    }
}
