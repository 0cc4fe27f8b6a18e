// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.letter.LetterKind;
import org.cittadino.domain.letter.LetterNumber;
import org.cittadino.domain.letter.LetterState;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/**
 * Letters with the secret of a first login or a code for more: ordered, gathered into batches, printed once. The secret is made when the
 * batch is gathered, and with the address erased when it is printed.
 */
public final class Letters {
    /** More officials at one queue than will ever be; each round, one of them gets a batch. */
    private static final int ROUNDS = 16;

    private final KeycloakSession session;
    private final String realmId;

    public Letters(KeycloakSession session) {
        this.session = session;
        this.realmId = session.getContext().getRealm().getId();
    }

    /**
     * Puts a letter into the queue, in the transaction of the caller. A letter to the same account that still waits is
     * changed instead.
     *
     * @param content without a secret
     * @return false if letters to this account are at their limit
     */
    public static boolean order(KeycloakSession own, LetterContent content) {
        return new LetterOrder(own).place(content);
    }

    /** How many letters wait for a batch. */
    public long waiting() {
        return Database.of(session)
                .createQuery(
                        "select count(l) from LetterEntity l where l.realmId = :realm and l.state = 'QUEUED'",
                        Long.class)
                .setParameter("realm", realmId)
                .getSingleResult();
    }

    /**
     * Puts the oldest waiting letters into a new batch and makes their secrets, in a transaction of its own.
     *
     * @return empty if none waits
     */
    public Optional<LetterBatch> gather(int most) {
        for (var round = 1; ; round++) {
            try {
                return OwnTransaction.call(session, own -> new LetterGathering(own).gather(most));
            } catch (ModelDuplicateException somebodyWasQuicker) {
                if (round == ROUNDS) {
                    throw somebodyWasQuicker;
                }
            }
        }
    }

    /** Batches, the newest first. */
    public List<LetterBatch> batches(int first, int max) {
        var database = Database.of(session);
        var rows = database.createQuery(
                        "select b from LetterBatchEntity b where b.realmId = :realm order by b.number desc",
                        LetterBatchEntity.class)
                .setParameter("realm", realmId)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream().map(Letters::read).toList();
    }

    /** The letters of a batch, in the order of their numbers; none once it is printed. */
    public List<LetterContent> contents(String batchId) {
        var database = Database.of(session);
        var rows = database.createQuery(
                        "select l from LetterEntity l where l.batchId = :batch and l.realmId = :realm"
                                + " and l.state = 'BATCHED' order by l.number",
                        LetterEntity.class)
                .setParameter("batch", batchId)
                .setParameter("realm", realmId)
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream()
                .map(row -> LetterPayload.open(session, row).content(row))
                .toList();
    }

    /**
     * Notes that a batch is on paper, in a transaction of its own: addresses and secrets of its letters are erased.
     *
     * @return false if it was noted before
     */
    public boolean printed(String batchId) {
        return OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            var now = Database.now(database);
            var first = database.createQuery("update LetterBatchEntity b set b.printedAt = :now"
                                    + " where b.id = :id and b.realmId = :realm and b.printedAt is null")
                            .setParameter("now", now)
                            .setParameter("id", batchId)
                            .setParameter("realm", realmId)
                            .executeUpdate()
                    == 1;
            if (first) {
                database.createQuery("update LetterEntity l set l.state = 'PRINTED', l.payload = null,"
                                + " l.changedAt = :now where l.batchId = :batch and l.state = 'BATCHED'")
                        .setParameter("now", now)
                        .setParameter("batch", batchId)
                        .executeUpdate();
            }
            return first;
        });
    }

    /**
     * Notes that the post brought a letter back, in a transaction of its own; its secret is void. A secret that was made
     * after it stays.
     *
     * @return false if there is no such letter, or it has not been in a batch, or came back before
     */
    public boolean returned(String letterId) {
        return OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            var came = database.createQuery("update LetterEntity l set l.state = 'RETURNED', l.payload = null,"
                                    + " l.changedAt = :now where l.id = :id and l.realmId = :realm"
                                    + " and l.state in ('BATCHED', 'PRINTED')")
                            .setParameter("now", Database.now(database))
                            .setParameter("id", letterId)
                            .setParameter("realm", realmId)
                            .executeUpdate()
                    == 1;
            if (came) {
                ownerOfSecret(own, letterId, LetterKind.INITIAL_SECRET, InitialSecrets.PURPOSE)
                        .ifPresent(owner -> InitialSecrets.withdraw(own, owner));
                ownerOfSecret(own, letterId, LetterKind.UPGRADE_CODE, UpgradeCodes.PURPOSE + "%")
                        .ifPresent(owner -> UpgradeCodes.withdraw(own, owner));
            }
            return came;
        });
    }

    /** Whose open secret is the one of this letter: it was made in the transaction that made the batch. */
    private static Optional<String> ownerOfSecret(
            KeycloakSession own, String letterId, LetterKind kind, String purpose) {
        return Database.of(own)
                .createQuery(
                        "select l.ownerId from LetterEntity l, LetterBatchEntity b, CodeEntity c where l.id = :id"
                                + " and l.kind = :kind"
                                + " and b.id = l.batchId and c.ownerId = l.ownerId and c.purpose like :purpose"
                                + " and c.openFor is not null and c.createdAt <= b.createdAt",
                        String.class)
                .setParameter("id", letterId)
                .setParameter("kind", kind.name())
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    /** The letter with that number, as typed from paper. */
    public Optional<Letter> numbered(String number) {
        return LetterNumber.read(number)
                .flatMap(digits -> find("l.number = :given", digits).stream().findFirst());
    }

    /** Letters to an account, the newest first. */
    public List<Letter> of(String ownerId) {
        return find("l.ownerId = :given", ownerId);
    }

    private List<Letter> find(String condition, String given) {
        var database = Database.of(session);
        var rows = database.createQuery(
                        "select l from LetterEntity l where l.realmId = :realm and " + condition
                                + " order by l.orderedAt desc, l.id",
                        LetterEntity.class)
                .setParameter("realm", realmId)
                .setParameter("given", given)
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream().map(Letters::read).toList();
    }

    private static Letter read(LetterEntity row) {
        return new Letter(row.id, row.number, LetterState.valueOf(row.state), Instant.ofEpochMilli(row.orderedAt));
    }

    static LetterBatch read(LetterBatchEntity row) {
        return new LetterBatch(
                row.id, row.number, Instant.ofEpochMilli(row.createdAt), row.letters, row.printedAt != null);
    }
}
