// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Open registrations: people who filled in the form and have no account yet. */
public final class Registrations {
    /** Authentication note with the id of the registration this browser works on. */
    public static final String NOTE = "cittadino.registration";
    /** Authentication note with the id of a given-up registration from which the form is filled again. */
    public static final String DRAFT_NOTE = "cittadino.registration.draft";

    /** Authentication note with the key of the sentence that says why the form is shown again. */
    public static final String DRAFT_REASON_NOTE = "cittadino.registration.draft.reason";

    /** Authentication note with the way to register that was chosen; absent where the town has no choice. */
    public static final String ROUTE_NOTE = "cittadino.route";

    static final String TABLE = "CIT_REGISTRATION";
    static final Duration LIFE = Duration.ofHours(24);
    /** How long an official may take. */
    private static final Duration LIFE_WITH_OFFICIALS = Duration.ofDays(90);

    private static final int ID_BYTES = 32;
    private static final String PROVEN =
            " and r.decoy = false and (r.emailProvenAt is not null or r.withoutEmail = true)";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeycloakSession session;

    public Registrations(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Stores a registration, in a transaction of its own: the next step of the same request already counts on it.
     *
     * @param decoy the address already belongs to an account
     * @return its unguessable id
     */
    public String open(RegistrationContent content, boolean decoy) {
        var clientId = session.getContext().getClient().getClientId();
        return OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            var row = new RegistrationEntity();
            row.id = newId();
            row.realmId = own.getContext().getRealm().getId();
            row.clientId = clientId;
            row.state = RegistrationState.PENDING.name();
            row.decoy = decoy;
            row.withoutEmail = content.email().isEmpty();
            var sealed = new SealedJson(own).seal(content, TABLE, row.id);
            row.keyId = sealed.keyId();
            row.payload = sealed.bytes();
            row.createdAt = Database.now(database);
            row.expiresAt = row.createdAt + LIFE.toMillis();
            database.persist(row);
            return row.id;
        });
    }

    /** The open registration of that id in this realm, if its time is not over. */
    public Optional<Registration> find(String id) {
        return new RegistrationLookup(session).find(id, RegistrationState.PENDING);
    }

    /** The registration of that id that waits for the word of an official. */
    public Optional<Registration> waiting(String id) {
        return new RegistrationLookup(session).find(id, RegistrationState.WAITING);
    }

    /** What was typed in a registration that was given up to correct the address. */
    public Optional<RegistrationContent> draft(String id) {
        return new RegistrationLookup(session).find(id, RegistrationState.DRAFT).map(Registration::content);
    }

    /**
     * Counts a message for this registration, in the transaction of the caller; false if it has had its share. The
     * registration lives at least as long as the message may wait.
     */
    public static boolean countSending(KeycloakSession own, String id, int most) {
        var database = Database.of(own);
        return database.createQuery("update RegistrationEntity r set r.sendings = r.sendings + 1,"
                                + " r.expiresAt = :until"
                                + " where r.id = :id and r.realmId = :realm and r.state = 'PENDING'"
                                + " and r.sendings < :most")
                        .setParameter("id", id)
                        .setParameter("realm", own.getContext().getRealm().getId())
                        .setParameter("most", most)
                        .setParameter("until", Database.now(database) + LIFE.toMillis())
                        .executeUpdate()
                == 1;
    }

    /** Whether any message was ordered for this registration. */
    public boolean hasSending(String id) {
        return !Database.of(session)
                .createQuery("select r.id from RegistrationEntity r where r.id = :id and r.sendings > 0", String.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** Lets the registration live a day from now on: a new code has left. Does nothing for other owners of codes. */
    static void extend(EntityManager database, String id, long now) {
        database.createQuery("update RegistrationEntity r set r.expiresAt = :until"
                        + " where r.id = :id and r.state = 'PENDING'")
                .setParameter("until", now + LIFE.toMillis())
                .setParameter("id", id)
                .executeUpdate();
    }

    /**
     * Gives the registration up so that the citizen can correct it: what was typed stays for the form, the password, the
     * codes and the messages go.
     */
    public void giveUp(Registration registration) {
        var content = registration.content();
        var draft = new RegistrationContent(
                content.typed(),
                content.attributes(),
                HashedPassword.NONE,
                content.documents(),
                content.email(),
                content.locale(),
                content.route());
        OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            var sealed = new SealedJson(own).seal(draft, TABLE, registration.id());
            var changed = database.createQuery("update RegistrationEntity r set r.state = 'DRAFT',"
                            + " r.keyId = :key, r.payload = :payload"
                            + " where r.id = :id and r.realmId = :realm and r.state = 'PENDING'")
                    .setParameter("key", sealed.keyId())
                    .setParameter("payload", sealed.bytes())
                    .setParameter("id", registration.id())
                    .setParameter("realm", own.getContext().getRealm().getId())
                    .executeUpdate();
            if (changed == 1) {
                RegistrationErasure.ofSecrets(database, registration.id());
                ScanErasure.ofUnattached(
                        database, registration.id(), own.getContext().getRealm().getId());
            }
            return changed;
        });
    }

    /** Erases a registration that nobody can use any more, whatever its state. */
    public void erase(String id) {
        OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            var erased = database.createQuery(
                            "delete from RegistrationEntity r where r.id = :id and r.realmId = :realm")
                    .setParameter("id", id)
                    .setParameter("realm", own.getContext().getRealm().getId())
                    .executeUpdate();
            if (erased == 1) {
                RegistrationErasure.ofSecrets(database, id);
                ScanErasure.ofOwner(database, id, own.getContext().getRealm().getId());
                RegistrationErasure.ofProofs(database, id);
            }
            return erased;
        });
    }

    /**
     * Notes something for the officials, in the transaction of the caller.
     *
     * @param remark an id without personal data
     */
    public static void remark(KeycloakSession own, String id, String remark) {
        RegistrationRemarks.add(own, id, remark);
    }

    /** Records that the address was proven, in the transaction of the caller. */
    public static boolean proveEmail(KeycloakSession own, String id) {
        var database = Database.of(own);
        return database.createQuery("update RegistrationEntity r set r.emailProvenAt = :now"
                                + " where r.id = :id and r.realmId = :realm and r.state = 'PENDING'")
                        .setParameter("now", Database.now(database))
                        .setParameter("id", id)
                        .setParameter("realm", own.getContext().getRealm().getId())
                        .executeUpdate()
                == 1;
    }

    /**
     * Hands a proven registration to the officials, in the transaction of the caller: the citizen's browser has done its
     * part.
     *
     * @return false if it was ended or handed over before, is a decoy, or its address is not proven
     */
    public static boolean handOver(KeycloakSession own, String id) {
        var database = Database.of(own);
        var done = database.createQuery("update RegistrationEntity r set r.state = 'WAITING', r.expiresAt = :until"
                                + " where r.id = :id and r.realmId = :realm and r.state = 'PENDING'" + PROVEN)
                        .setParameter("until", Database.now(database) + LIFE_WITH_OFFICIALS.toMillis())
                        .setParameter("id", id)
                        .setParameter("realm", own.getContext().getRealm().getId())
                        .executeUpdate()
                == 1;
        if (done) {
            RegistrationErasure.ofSecrets(database, id);
        }
        return done;
    }

    /**
     * Ends a proven registration in the transaction that makes the account: its data and codes are erased.
     *
     * @return false if it was ended before, is a decoy, or its address is not proven
     */
    public static boolean finish(KeycloakSession own, String id) {
        return finish(own, id, RegistrationState.PENDING);
    }

    /** The same for one that an official has. */
    static boolean finishWaiting(KeycloakSession own, String id) {
        return finish(own, id, RegistrationState.WAITING);
    }

    private static boolean finish(KeycloakSession own, String id, RegistrationState from) {
        var database = Database.of(own);
        var done = database.createQuery("update RegistrationEntity r set r.state = 'DONE', r.payload = null"
                                + " where r.id = :id and r.realmId = :realm and r.state = :from" + PROVEN)
                        .setParameter("from", from.name())
                        .setParameter("id", id)
                        .setParameter("realm", own.getContext().getRealm().getId())
                        .executeUpdate()
                == 1;
        if (done) {
            RegistrationErasure.ofSecrets(database, id);
            ScanErasure.ofUnattached(database, id, own.getContext().getRealm().getId());
        }
        return done;
    }

    private static String newId() {
        var bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
