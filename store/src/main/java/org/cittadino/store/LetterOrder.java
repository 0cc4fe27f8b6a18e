// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cittadino.domain.letter.LetterKind;
import org.cittadino.domain.letter.LetterLimit;
import org.cittadino.domain.letter.LetterNumber;
import org.cittadino.domain.letter.LetterState;
import org.keycloak.models.KeycloakSession;

/** Puts one letter into the queue, in the transaction of the caller. */
final class LetterOrder {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeycloakSession own;
    private final EntityManager database;
    private final String realmId;
    private final long now;

    LetterOrder(KeycloakSession own) {
        this.own = own;
        this.database = Database.of(own);
        this.realmId = own.getContext().getRealm().getId();
        this.now = Database.now(database);
    }

    boolean place(LetterContent content) {
        var waiting = waiting(content.userId());
        if (waiting.stream().anyMatch(letter -> isInTheWay(letter, content))) {
            return false;
        }
        if (waiting.stream().anyMatch(letter -> rewrite(letter.id, content))) {
            return true;
        }
        if (!LetterLimit.allows(earlier(content.userId()), Instant.ofEpochMilli(now))) {
            return false;
        }
        queue(content);
        return true;
    }

    private List<LetterEntity> waiting(String ownerId) {
        var rows = database.createQuery(
                        "select l from LetterEntity l where l.realmId = :realm and l.queuedFor = :owner",
                        LetterEntity.class)
                .setParameter("realm", realmId)
                .setParameter("owner", ownerId)
                .getResultList();
        rows.forEach(database::detach);
        return rows;
    }

    /** Who cannot log in waits for the secret; a code for more can be asked for once they can. */
    private static boolean isInTheWay(LetterEntity waiting, LetterContent content) {
        return waiting.kind.equals(LetterKind.INITIAL_SECRET.name()) && content.kind() == LetterKind.UPGRADE_CODE;
    }

    /**
     * A letter that still waits has cost nothing and has no secret: it takes the newer address, and counts once. False if
     * it was gathered meanwhile.
     */
    private boolean rewrite(String id, LetterContent content) {
        var sealed = LetterPayload.of(content).seal(own, id);
        return database.createQuery("update LetterEntity l set l.keyId = :key, l.payload = :payload, l.kind = :kind,"
                                + " l.changedAt = :now"
                                + " where l.id = :id and l.state = 'QUEUED'")
                        .setParameter("key", sealed.keyId())
                        .setParameter("payload", sealed.bytes())
                        .setParameter("kind", content.kind().name())
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Locked until the end of the transaction: of two orders at once the second sees what the first has done. */
    private List<Instant> earlier(String ownerId) {
        var rows = database.createQuery(
                        "select l from LetterEntity l where l.ownerId = :owner and l.realmId = :realm",
                        LetterEntity.class)
                .setParameter("owner", ownerId)
                .setParameter("realm", realmId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream().map(row -> Instant.ofEpochMilli(row.orderedAt)).toList();
    }

    private void queue(LetterContent content) {
        var row = new LetterEntity();
        row.id = UUID.randomUUID().toString();
        row.realmId = realmId;
        row.number = LetterNumber.generate(RANDOM);
        row.ownerId = content.userId();
        row.queuedFor = content.userId();
        row.kind = content.kind().name();
        row.state = LetterState.QUEUED.name();
        var sealed = LetterPayload.of(content).seal(own, row.id);
        row.keyId = sealed.keyId();
        row.payload = sealed.bytes();
        row.orderedAt = now;
        row.changedAt = now;
        database.persist(row);
        database.flush();
        database.detach(row);
    }
}
