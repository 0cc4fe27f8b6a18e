// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/** Files that officials sent, one at a time in a realm; every node sees how far one has come. */
public final class RegisterUploads {
    /** Its node has fallen: one that reads writes down how far it is far more often. */
    private static final Duration SILENCE = Duration.ofMinutes(15);

    private static final String OF_REALM = " where i.id = :id and i.realmId = :realm";

    private final KeycloakSession session;
    private final UploadKind kind;

    /** Those of the registry office. */
    public RegisterUploads(KeycloakSession session) {
        this(session, UploadKind.REGISTER);
    }

    public RegisterUploads(KeycloakSession session, UploadKind kind) {
        this.session = session;
        this.kind = kind;
    }

    /**
     * Notes that a file comes in, in a transaction of its own.
     *
     * @return its id; empty while another one is read
     */
    public Optional<String> begin(String official, boolean trial) {
        OwnTransaction.call(session, RegisterUploads::giveUpSilent);
        try {
            return Optional.of(OwnTransaction.call(session, own -> create(own, official, trial, kind)));
        } catch (ModelDuplicateException busy) {
            return Optional.empty();
        }
    }

    private static int giveUpSilent(KeycloakSession own) {
        var database = Database.of(own);
        return database.createQuery("update ImportEntity i set i.busy = null, i.state = 'BROKEN'"
                        + " where i.busy = :realm and i.updatedAt <= :silent")
                .setParameter("realm", own.getContext().getRealm().getId())
                .setParameter("silent", Database.now(database) - SILENCE.toMillis())
                .executeUpdate();
    }

    private static String create(KeycloakSession own, String official, boolean trial, UploadKind kind) {
        var database = Database.of(own);
        var row = new ImportEntity();
        row.id = UUID.randomUUID().toString();
        row.realmId = own.getContext().getRealm().getId();
        row.busy = row.realmId;
        row.kind = kind.name();
        row.trial = trial;
        row.state = ImportState.RUNNING.name();
        row.startedBy = official;
        row.startedAt = Database.now(database);
        row.updatedAt = row.startedAt;
        database.persist(row);
        return row.id;
    }

    /** Notes how far it has come. */
    public void progress(String id, int percent) {
        OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            return database.createQuery("update ImportEntity i set i.percentDone = :percent, i.updatedAt = :now"
                            + OF_REALM + " and i.state = 'RUNNING'")
                    .setParameter("percent", percent)
                    .setParameter("now", Database.now(database))
                    .setParameter("id", id)
                    .setParameter("realm", own.getContext().getRealm().getId())
                    .executeUpdate();
        });
    }

    /** Notes what became of it; the next one may come. */
    public void end(String id, ImportState state, String report) {
        OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            return database.createQuery("update ImportEntity i set i.state = :state, i.busy = null,"
                            + " i.report = :report, i.updatedAt = :now" + OF_REALM)
                    .setParameter("state", state.name())
                    .setParameter("report", report.getBytes(StandardCharsets.UTF_8))
                    .setParameter("now", Database.now(database))
                    .setParameter("id", id)
                    .setParameter("realm", own.getContext().getRealm().getId())
                    .executeUpdate();
        });
    }

    public Optional<RegisterUpload> find(String id) {
        var database = Database.of(session);
        return database
                .createQuery("select i from ImportEntity i" + OF_REALM + " and i.kind = :kind", ImportEntity.class)
                .setParameter("id", id)
                .setParameter("kind", kind.name())
                .setParameter("realm", session.getContext().getRealm().getId())
                .getResultList()
                .stream()
                .map(row -> read(database, row))
                .findFirst();
    }

    /** A page of them, the newest first. */
    public List<RegisterUpload> page(int first, int max) {
        var database = Database.of(session);
        return database
                .createQuery(
                        "select i from ImportEntity i where i.realmId = :realm and i.kind = :kind order by i.startedAt desc, i.id",
                        ImportEntity.class)
                .setParameter("realm", session.getContext().getRealm().getId())
                .setParameter("kind", kind.name())
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList()
                .stream()
                .map(row -> read(database, row))
                .toList();
    }

    private static RegisterUpload read(EntityManager database, ImportEntity row) {
        database.detach(row);
        return new RegisterUpload(
                row.id,
                row.trial,
                ImportState.valueOf(row.state),
                row.percentDone,
                row.startedBy,
                Instant.ofEpochMilli(row.startedAt),
                Instant.ofEpochMilli(row.updatedAt),
                row.report == null ? "" : new String(row.report, StandardCharsets.UTF_8));
    }
}
