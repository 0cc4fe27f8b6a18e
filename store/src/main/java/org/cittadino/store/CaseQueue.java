// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Query;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.domain.casework.RejectionReason;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * What the officials have on their desks. Each move names the version that was seen and is one statement: of two
 * officials at once one succeeds.
 */
public final class CaseQueue {
    /** Realm attribute: {@code true} if a second official has to approve each case. */
    public static final String FOUR_EYES = "cittadino.desk.fourEyes";

    private static final String NOT_ASKED = " c.askMac = null, c.askUntil = null";

    /** What officials have seen and said so far holds no more. */
    static final String NOTHING_SAID = " c.seen = null, c.firstApprovalBy = null, c.firstSeen = null," + NOT_ASKED;

    /** Decided: what was handed in is erased, and its owner may ask again. */
    private static final String OVER =
            ", c.decidedBy = :official, c.openFor = null, c.requestKeyId = null, c.request = null," + NOT_ASKED;

    private static final String MOVE =
            "update CaseEntity c set c.state = :to, c.version = c.version + 1, c.changedAt = :now";

    private static final String SEEN =
            " where c.id = :id and c.realmId = :realm and c.version = :version and c.state in :from";

    private static final String MINE = SEEN + " and c.assignee = :official";

    private static final Set<CaseState> HELD = EnumSet.of(CaseState.CLAIMED);

    private final KeycloakSession session;

    public CaseQueue(KeycloakSession session) {
        this.session = session;
    }

    /** Whether each case of the realm needs two officials. */
    public static boolean hasFourEyes(RealmModel realm) {
        return Boolean.parseBoolean(realm.getAttribute(FOUR_EYES));
    }

    /** A page of the cases. */
    public List<CaseFile> page(CaseFilter filter, int first, int max) {
        return new CaseLookup(session).page(filter, first, max);
    }

    public long count(CaseFilter filter) {
        return new CaseLookup(session).count(filter);
    }

    public Optional<CaseFile> find(String id) {
        return new CaseLookup(session).find(id);
    }

    /**
     * Takes an open case, or one whose citizen was asked for more and comes to the counter instead. In the transaction
     * of the caller. A first yes was said to what was seen then: if that is not what is seen now, it holds no more.
     *
     * @param seen what the official is shown of the applicant, as a hash of at most 64 characters; empty if that cannot
     *     change
     */
    public static boolean claim(KeycloakSession own, String id, int version, String official, String seen) {
        var free = EnumSet.of(CaseState.OPEN, CaseState.MORE_ASKED);
        forgetYesToAnother(own, id, version, seen);
        return move(
                                own,
                                MOVE + ", c.assignee = :official, c.seen = :seen," + NOT_ASKED + SEEN,
                                free,
                                CaseState.CLAIMED,
                                id,
                                version)
                        .setParameter("official", official)
                        .setParameter("seen", seen)
                        .executeUpdate()
                == 1;
    }

    private static void forgetYesToAnother(KeycloakSession own, String id, int version, String seen) {
        Database.of(own)
                .createQuery("update CaseEntity c set c.firstApprovalBy = null, c.firstSeen = null where c.id = :id"
                        + " and c.realmId = :realm and c.version = :version and c.firstSeen <> :seen")
                .setParameter("id", id)
                .setParameter("realm", own.getContext().getRealm().getId())
                .setParameter("version", version)
                .setParameter("seen", seen)
                .executeUpdate();
    }

    /** Puts a case back, in the transaction of the caller. */
    public static boolean release(KeycloakSession own, String id, int version) {
        return move(own, MOVE + ", c.assignee = null, c.seen = null" + SEEN, HELD, CaseState.OPEN, id, version)
                        .executeUpdate()
                == 1;
    }

    /** Puts a case back because it is not what the official saw any more: whoever said yes to it said so to something else. */
    public static boolean startOver(KeycloakSession own, String id, int version) {
        return move(own, MOVE + ", c.assignee = null," + NOTHING_SAID + SEEN, HELD, CaseState.OPEN, id, version)
                        .executeUpdate()
                == 1;
    }

    /** The first of two yeses: the case is free for a colleague. In the transaction of the caller. */
    public static boolean approveFirst(KeycloakSession own, String id, int version, String official) {
        return move(
                                own,
                                // what was seen first: MySQL sets from left to right
                                MOVE + ", c.firstSeen = c.seen, c.seen = null, c.assignee = null,"
                                        + " c.firstApprovalBy = :official" + MINE
                                        + " and c.firstApprovalBy is null",
                                HELD,
                                CaseState.OPEN,
                                id,
                                version)
                        .setParameter("official", official)
                        .executeUpdate()
                == 1;
    }

    /**
     * Closes a case as it was asked, in the transaction that does it. The case of a new account is the citizen's from
     * now on.
     *
     * @return false if the official does not hold the case, or not as it was seen, or a colleague has to say yes first
     */
    public static boolean approve(KeycloakSession own, String id, int version, String official, String userId) {
        var colleague = hasFourEyes(own.getContext().getRealm())
                ? " and c.firstApprovalBy is not null and c.firstApprovalBy <> :official"
                : "";
        return move(own, MOVE + ", c.ownerId = :user" + OVER + MINE + colleague, HELD, CaseState.APPROVED, id, version)
                        .setParameter("official", official)
                        .setParameter("user", userId)
                        .executeUpdate()
                == 1;
    }

    /**
     * Refuses a case. A registration is erased with all that belongs to it but the case; an account stays as it is. In
     * the transaction of the caller, who undoes it all if the answer is no.
     *
     * @param note for colleagues; may be empty
     * @return false if the registration waits no more, or the official does not hold the case, or not as it was seen
     */
    public static boolean reject(
            KeycloakSession own, CaseFile seen, String official, RejectionReason reason, String note) {
        // the registration first, as an approval does it: two officials never wait for each other
        if (seen.asked().kind() == CaseKind.NEW_ACCOUNT && !eraseWaiting(own, seen.ownerId())) {
            return false;
        }
        var sealed = new SealedJson(own).seal(note, Cases.TABLE, seen.id());
        return move(
                                own,
                                MOVE + OVER
                                        + ", c.seen = null, c.firstApprovalBy = null, c.firstSeen = null,"
                                        + " c.reason = :reason, c.noteKeyId = :key, c.note = :note" + MINE,
                                HELD,
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
            KeycloakSession own, String statement, Set<CaseState> from, CaseState to, String id, int version) {
        var database = Database.of(own);
        return database.createQuery(statement)
                .setParameter("from", from.stream().map(Enum::name).toList())
                .setParameter("to", to.name())
                .setParameter("now", Database.now(database))
                .setParameter("id", id)
                .setParameter("version", version)
                .setParameter("realm", own.getContext().getRealm().getId());
    }
}
