// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.domain.casework.RejectionReason;
import org.keycloak.models.KeycloakSession;

/**
 * What the officials have on their desks. Each move names the version that was seen and is one statement: of two
 * officials at once one succeeds.
 */
public final class CaseQueue {
    private static final String FROM = " from CaseEntity c where c.realmId = :realm"
            + " and (:state = '' or c.state = :state) and (:kind = '' or c.kind = :kind)";

    private static final String MOVE =
            "update CaseEntity c set c.state = :to, c.version = c.version + 1, c.changedAt = :now";

    private static final String SEEN =
            " where c.id = :id and c.realmId = :realm and c.version = :version and c.state = :from";

    private static final String MINE = SEEN + " and c.assignee = :official";

    private final KeycloakSession session;

    public CaseQueue(KeycloakSession session) {
        this.session = session;
    }

    /** A page of the cases, the oldest first. */
    public List<CaseFile> page(CaseFilter filter, int first, int max) {
        var database = Database.of(session);
        return filtered("select c" + FROM + " order by c.openedAt, c.id", CaseEntity.class, filter)
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList()
                .stream()
                .map(row -> read(database, row))
                .toList();
    }

    public long count(CaseFilter filter) {
        return filtered("select count(c)" + FROM, Long.class, filter).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, CaseFilter filter) {
        return Database.of(session)
                .createQuery(query, type)
                .setParameter("realm", session.getContext().getRealm().getId())
                .setParameter("state", filter.state().map(Enum::name).orElse(""))
                .setParameter("kind", filter.kind().map(Enum::name).orElse(""));
    }

    public Optional<CaseFile> find(String id) {
        var database = Database.of(session);
        return database
                .createQuery("select c from CaseEntity c where c.id = :id and c.realmId = :realm", CaseEntity.class)
                .setParameter("id", id)
                .setParameter("realm", session.getContext().getRealm().getId())
                .getResultList()
                .stream()
                .map(row -> read(database, row))
                .findFirst();
    }

    /** Takes an open case, in the transaction of the caller. */
    public static boolean claim(KeycloakSession own, String id, int version, String official) {
        return move(own, MOVE + ", c.assignee = :official" + SEEN, CaseState.OPEN, CaseState.CLAIMED, id, version)
                        .setParameter("official", official)
                        .executeUpdate()
                == 1;
    }

    /** Puts a case back, in the transaction of the caller. */
    public static boolean release(KeycloakSession own, String id, int version) {
        return move(own, MOVE + ", c.assignee = null" + SEEN, CaseState.CLAIMED, CaseState.OPEN, id, version)
                        .executeUpdate()
                == 1;
    }

    /**
     * Notes that the account exists, in the transaction that makes it: the case is the citizen's from now on.
     *
     * @return false if the official does not hold the case, or not as it was seen
     */
    public static boolean approve(KeycloakSession own, String id, int version, String official, String userId) {
        return move(
                                own,
                                MOVE + ", c.ownerId = :user, c.decidedBy = :official" + MINE,
                                CaseState.CLAIMED,
                                CaseState.APPROVED,
                                id,
                                version)
                        .setParameter("official", official)
                        .setParameter("user", userId)
                        .executeUpdate()
                == 1;
    }

    /**
     * Refuses a registration: it is erased with all that belongs to it but the case. In the transaction of the caller,
     * who undoes it all if the answer is no.
     *
     * @param note for colleagues; may be empty
     * @return false if the registration waits no more, or the official does not hold the case, or not as it was seen
     */
    public static boolean reject(
            KeycloakSession own, CaseFile seen, String official, RejectionReason reason, String note) {
        // the registration first, as an approval does it: two officials never wait for each other
        if (!eraseWaiting(own, seen.ownerId())) {
            return false;
        }
        var sealed = new SealedJson(own).seal(note, Cases.TABLE, seen.id());
        return move(
                                own,
                                MOVE + ", c.decidedBy = :official, c.reason = :reason, c.noteKeyId = :key,"
                                        + " c.note = :note" + MINE,
                                CaseState.CLAIMED,
                                CaseState.REJECTED,
                                seen.id(),
                                seen.version())
                        .setParameter("official", official)
                        .setParameter("reason", reason.id())
                        .setParameter("key", sealed.keyId())
                        .setParameter("note", sealed.bytes())
                        .executeUpdate()
                == 1;
    }

    private static boolean eraseWaiting(KeycloakSession own, String registrationId) {
        var database = Database.of(own);
        var erased = database.createQuery("delete from RegistrationEntity r where r.id = :id and r.realmId = :realm"
                                + " and r.state = 'WAITING'")
                        .setParameter("id", registrationId)
                        .setParameter("realm", own.getContext().getRealm().getId())
                        .executeUpdate()
                == 1;
        if (erased) {
            RegistrationErasure.ofSecrets(database, registrationId);
            RegistrationErasure.ofEvidence(database, registrationId);
        }
        return erased;
    }

    private static Query move(
            KeycloakSession own, String statement, CaseState from, CaseState to, String id, int version) {
        var database = Database.of(own);
        return database.createQuery(statement)
                .setParameter("from", from.name())
                .setParameter("to", to.name())
                .setParameter("now", Database.now(database))
                .setParameter("id", id)
                .setParameter("version", version)
                .setParameter("realm", own.getContext().getRealm().getId());
    }

    private CaseFile read(EntityManager database, CaseEntity row) {
        database.detach(row);
        return new CaseFile(
                Cases.read(row),
                row.ownerId,
                row.version,
                Optional.ofNullable(row.assignee),
                Optional.ofNullable(row.decidedBy),
                Optional.ofNullable(row.reason).flatMap(RejectionReason::of),
                note(row));
    }

    private String note(CaseEntity row) {
        if (row.note == null || row.noteKeyId == null) {
            return "";
        }
        var sealed = new KeyRing.Sealed(row.noteKeyId, row.note);
        return new SealedJson(session).open(sealed, Cases.TABLE, row.id, new TypeReference<String>() {});
    }
}
