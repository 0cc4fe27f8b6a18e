// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cittadino.domain.letter.LetterKind;
import org.hibernate.Session;
import org.keycloak.models.KeycloakSession;

/** Puts waiting letters into a batch and makes their secrets, in the transaction of the caller. */
final class LetterGathering {
    /** Rows held in memory at a time: a persistence context would be searched through before each statement. */
    private static final int AT_ONCE = 250;

    private static final String WRITE = "UPDATE CIT_LETTER SET KEY_ID = ?, PAYLOAD = ? WHERE ID = ?";

    private record Claimed(LetterEntity row, LetterPayload payload) {
        String owner() {
            return row.ownerId;
        }

        boolean isAbroad() {
            return payload.address().isAbroad();
        }

        boolean isForFirstLogin() {
            return row.kind.equals(LetterKind.INITIAL_SECRET.name());
        }

        String upgradeCode(KeycloakSession own) {
            return UpgradeCodes.issue(own, owner(), payload.fiscalNumber(), isAbroad());
        }
    }

    private final KeycloakSession own;
    private final EntityManager database;
    private final String realmId;

    LetterGathering(KeycloakSession own) {
        this.own = own;
        this.database = Database.of(own);
        this.realmId = own.getContext().getRealm().getId();
    }

    /** @throws org.keycloak.models.ModelDuplicateException if somebody else gathered at the same moment */
    Optional<LetterBatch> gather(int most) {
        if (waiting(1).isEmpty()) {
            return Optional.empty();
        }
        var batch = begin();
        // nothing is read back before it is written: the rows of the codes may go together
        database.setFlushMode(FlushModeType.COMMIT);
        var letters = waiting(most);
        for (var from = 0; from < letters.size(); from += AT_ONCE) {
            var some = letters.subList(from, Math.min(from + AT_ONCE, letters.size()));
            batch.letters += claim(some, batch);
            giveSecrets(some, batch.id);
        }
        return finish(batch);
    }

    /** Written at once: whoever else takes the same number waits here until this transaction has ended, and gives up. */
    private LetterBatchEntity begin() {
        var batch = new LetterBatchEntity();
        batch.id = UUID.randomUUID().toString();
        batch.realmId = realmId;
        batch.number = highest() + 1;
        batch.createdAt = Database.now(database);
        database.persist(batch);
        database.flush();
        database.detach(batch);
        return batch;
    }

    private int highest() {
        return database.createQuery(
                        "select coalesce(max(b.number), 0) from LetterBatchEntity b where b.realmId = :realm",
                        Integer.class)
                .setParameter("realm", realmId)
                .getSingleResult();
    }

    private List<String> waiting(int most) {
        return database.createQuery(
                        "select l.id from LetterEntity l where l.realmId = :realm and l.state = 'QUEUED'"
                                + " order by l.orderedAt, l.id",
                        String.class)
                .setParameter("realm", realmId)
                .setMaxResults(most)
                .getResultList();
    }

    private int claim(List<String> letters, LetterBatchEntity batch) {
        return database.createQuery("update LetterEntity l set l.state = 'BATCHED', l.batchId = :batch,"
                        + " l.queuedFor = null, l.changedAt = :now where l.id in :letters and l.state = 'QUEUED'")
                .setParameter("batch", batch.id)
                .setParameter("now", batch.createdAt)
                .setParameter("letters", letters)
                .executeUpdate();
    }

    private void giveSecrets(List<String> letters, String batchId) {
        var rows = database.createQuery(
                        "select l from LetterEntity l where l.id in :letters and l.batchId = :batch",
                        LetterEntity.class)
                .setParameter("letters", letters)
                .setParameter("batch", batchId)
                .getResultList();
        rows.forEach(database::detach);
        var claimed = rows.stream()
                .map(row -> new Claimed(row, LetterPayload.open(own, row)))
                .toList();
        var secrets = new HashMap<>(secretsOf(claimed));
        claimed.stream()
                .filter(letter -> !letter.isForFirstLogin())
                .forEach(letter -> secrets.put(letter.owner(), letter.upgradeCode(own)));
        claimed.forEach(letter -> seal(letter, Objects.requireNonNull(secrets.get(letter.owner()))));
        database.unwrap(Session.class).doWork(connection -> write(connection, rows));
        database.flush();
        database.clear();
    }

    private Map<String, String> secretsOf(List<Claimed> claimed) {
        var abroad = claimed.stream()
                .filter(Claimed::isForFirstLogin)
                .collect(Collectors.toMap(Claimed::owner, Claimed::isAbroad));
        return abroad.isEmpty() ? Map.of() : InitialSecrets.issue(own, abroad);
    }

    private void seal(Claimed letter, String secret) {
        var sealed = letter.payload().with(secret).seal(own, letter.row().id);
        letter.row().keyId = sealed.keyId();
        letter.row().payload = sealed.bytes();
    }

    private static void write(Connection connection, List<LetterEntity> rows) throws SQLException {
        try (var statement = connection.prepareStatement(WRITE)) {
            for (var row : rows) {
                statement.setString(1, row.keyId);
                statement.setBytes(2, row.payload);
                statement.setString(3, row.id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private Optional<LetterBatch> finish(LetterBatchEntity batch) {
        if (batch.letters == 0) {
            database.createQuery("delete from LetterBatchEntity b where b.id = :id")
                    .setParameter("id", batch.id)
                    .executeUpdate();
            return Optional.empty();
        }
        database.createQuery("update LetterBatchEntity b set b.letters = :letters where b.id = :id")
                .setParameter("letters", batch.letters)
                .setParameter("id", batch.id)
                .executeUpdate();
        return Optional.of(Letters.read(batch));
    }
}
