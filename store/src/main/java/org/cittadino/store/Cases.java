// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.domain.code.ReadableSecret;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/** What citizens asked for. */
public final class Cases {
    static final String TABLE = "CIT_CASE";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeycloakSession session;

    public Cases(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Writes down a case, in the transaction of the caller.
     *
     * @param ownerId the user, or the registration that waits for its account
     * @param state where it stands from the start
     */
    public static CitizenCase open(KeycloakSession own, String ownerId, CaseKind kind, CaseState state) {
        var database = Database.of(own);
        var row = row(own, ownerId, kind, state);
        database.persist(row);
        return read(row);
    }

    /**
     * Asks for a strong credential, in the transaction of the caller. Whoever asked already and has no answer yet asks
     * anew under the same reference: what an official has seen of it holds no more.
     *
     * @throws org.keycloak.models.ModelDuplicateException from the transaction, if the same account asks twice at once
     */
    public static CitizenCase askForUpgrade(KeycloakSession own, String userId, UpgradeRequest request) {
        var database = Database.of(own);
        var asked = undecided(own, userId);
        var row = asked.isEmpty() ? row(own, userId, CaseKind.UPGRADE, CaseState.OPEN) : asked.get(0);
        var sealed = new SealedJson(own).seal(request, TABLE, row.id);
        if (asked.isEmpty()) {
            row.openFor = userId;
            row.requestKeyId = sealed.keyId();
            row.request = sealed.bytes();
            database.persist(row);
            return read(row);
        }
        renew(own, row, sealed);
        return undecided(own, userId).stream().findFirst().map(Cases::read).orElseThrow();
    }

    private static List<CaseEntity> undecided(KeycloakSession own, String userId) {
        var database = Database.of(own);
        database.flush();
        var rows = database.createQuery(
                        "select c from CaseEntity c where c.openFor = :user and c.realmId = :realm", CaseEntity.class)
                .setParameter("user", userId)
                .setParameter("realm", own.getContext().getRealm().getId())
                .getResultList();
        rows.forEach(database::detach);
        return rows;
    }

    /** One statement, so that a decision of the same moment either finds the old version or is found here. */
    private static void renew(KeycloakSession own, CaseEntity row, KeyRing.Sealed sealed) {
        var database = Database.of(own);
        var renewed = database.createQuery("update CaseEntity c set c.state = 'OPEN', c.assignee = null,"
                        + " c.version = c.version + 1, c.changedAt = :now, c.requestKeyId = :key, c.request = :request,"
                        + CaseQueue.NOTHING_SAID
                        + " where c.id = :id and c.openFor is not null")
                .setParameter("now", Database.now(database))
                .setParameter("key", sealed.keyId())
                .setParameter("request", sealed.bytes())
                .setParameter("id", row.id)
                .executeUpdate();
        if (renewed == 0) {
            throw new ModelDuplicateException("the case was decided at this moment");
        }
    }

    private static CaseEntity row(KeycloakSession own, String ownerId, CaseKind kind, CaseState state) {
        var row = new CaseEntity();
        row.id = UUID.randomUUID().toString();
        row.realmId = own.getContext().getRealm().getId();
        row.reference = ReadableSecret.generate(RANDOM);
        row.ownerId = ownerId;
        row.kind = kind.name();
        row.state = state.name();
        row.openedAt = Database.now(Database.of(own));
        row.changedAt = row.openedAt;
        return row;
    }

    /** What was handed in for that case; empty once it is decided, and for cases of another kind. */
    public Optional<UpgradeRequest> upgradeRequest(String caseId) {
        return Database.of(session)
                .createQuery("select c from CaseEntity c where c.id = :id and c.realmId = :realm", CaseEntity.class)
                .setParameter("id", caseId)
                .setParameter("realm", session.getContext().getRealm().getId())
                .getResultStream()
                .findFirst()
                .flatMap(this::request);
    }

    private Optional<UpgradeRequest> request(CaseEntity row) {
        Database.of(session).detach(row);
        if (row.request == null || row.requestKeyId == null) {
            return Optional.empty();
        }
        var sealed = new KeyRing.Sealed(row.requestKeyId, row.request);
        return Optional.of(new SealedJson(session).open(sealed, TABLE, row.id, new TypeReference<UpgradeRequest>() {}));
    }

    /** The owner's cases, the newest first. */
    public List<CitizenCase> of(String ownerId) {
        var database = Database.of(session);
        var rows = database.createQuery(
                        "select c from CaseEntity c where c.ownerId = :owner and c.realmId = :realm"
                                + " order by c.openedAt desc, c.id",
                        CaseEntity.class)
                .setParameter("owner", ownerId)
                .setParameter("realm", session.getContext().getRealm().getId())
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream().map(Cases::read).toList();
    }

    static CitizenCase read(CaseEntity row) {
        return new CitizenCase(
                row.id,
                row.reference,
                CaseKind.valueOf(row.kind),
                CaseState.valueOf(row.state),
                Instant.ofEpochMilli(row.openedAt),
                Instant.ofEpochMilli(row.changedAt));
    }
}
