// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final int ID_BYTES = 32;
    /** What an id looks like; anything else is not worth a question to the database, which may even choke on it. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{43}");

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
        return find(id, RegistrationState.PENDING);
    }

    /** What was typed in a registration that was given up to correct the address. */
    public Optional<RegistrationContent> draft(String id) {
        return find(id, RegistrationState.DRAFT).map(Registration::content);
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
                forgetSecrets(database, registration.id());
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
                forgetSecrets(database, id);
            }
            return erased;
        });
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
     * Ends a proven registration in the transaction that makes the account: its data and codes are erased.
     *
     * @return false if it was ended before, is a decoy, or its address is not proven
     */
    public static boolean finish(KeycloakSession own, String id) {
        var database = Database.of(own);
        var done = database.createQuery("update RegistrationEntity r set r.state = 'DONE', r.payload = null"
                                + " where r.id = :id and r.realmId = :realm and r.state = 'PENDING'"
                                + " and r.decoy = false and r.emailProvenAt is not null")
                        .setParameter("id", id)
                        .setParameter("realm", own.getContext().getRealm().getId())
                        .executeUpdate()
                == 1;
        if (done) {
            forgetSecrets(database, id);
        }
        return done;
    }

    private Optional<Registration> find(String id, RegistrationState state) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        var database = Database.of(session);
        var rows = database.createQuery(
                        "select r from RegistrationEntity r where r.id = :id and r.realmId = :realm"
                                + " and r.state = :state and r.expiresAt > :now",
                        RegistrationEntity.class)
                .setParameter("id", id)
                .setParameter("realm", realmId())
                .setParameter("state", state.name())
                .setParameter("now", Database.now(database))
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream().findFirst().flatMap(this::read);
    }

    private Optional<Registration> read(RegistrationEntity row) {
        if (row.payload == null) {
            return Optional.empty();
        }
        var content = new SealedJson(session)
                .open(
                        new KeyRing.Sealed(row.keyId, row.payload),
                        TABLE,
                        row.id,
                        new TypeReference<RegistrationContent>() {});
        return Optional.of(new Registration(row.id, row.clientId, row.decoy, row.emailProvenAt != null, content));
    }

    private static void forgetSecrets(EntityManager database, String id) {
        database.createQuery("delete from CodeEntity c where c.ownerId = :id")
                .setParameter("id", id)
                .executeUpdate();
        database.createQuery("delete from OutboxEntity o where o.ownerId = :id and o.state = 'QUEUED'")
                .setParameter("id", id)
                .executeUpdate();
    }

    private String realmId() {
        return session.getContext().getRealm().getId();
    }

    private static String newId() {
        var bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
