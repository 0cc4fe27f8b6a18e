// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.CodePolicy;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/**
 * One-time codes: issued, counted, compared, used once. Kept only as a keyed hash over owner, purpose and code; a try
 * is counted and committed before anything is compared, and the clock is the database's.
 */
public final class Codes {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** More people at one code than will ever be; each round, one of them gets through. */
    private static final int ROUNDS = 32;

    private final KeycloakSession session;

    public Codes(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Makes a new code, in a transaction of its own; the owner's older one for this purpose is void. Of codes made at
     * once only the last one stays open: the table holds one open code for each owner and purpose.
     */
    public String issue(String ownerId, String purpose, CodePolicy policy) {
        for (var round = 1; ; round++) {
            try {
                return OwnTransaction.call(session, own -> issueWith(own, ownerId, purpose, policy));
            } catch (ModelDuplicateException somebodyWasQuicker) {
                if (round == ROUNDS) {
                    throw somebodyWasQuicker;
                }
            }
        }
    }

    /**
     * Lets an open code begin its life anew, because the message with it goes out once more; in a transaction of its own.
     *
     * @return false if it is not the open code any more, or no try of it remains
     */
    public boolean renew(String ownerId, String purpose, CodePolicy policy, String clear) {
        var row = open(ownerId, purpose);
        if (row == null || !isOf(row, clear)) {
            return false;
        }
        return OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            var now = Database.now(database);
            Registrations.extend(database, ownerId, now);
            return database.createQuery("update CodeEntity c set c.expiresAt = :end"
                                    + " where c.id = :id and c.openFor is not null and c.tries < c.maxTries")
                            .setParameter("end", now + policy.life().toMillis())
                            .setParameter("id", row.id)
                            .executeUpdate()
                    == 1;
        });
    }

    /**
     * Whether it is the owner's open code, and in time. Nothing is counted or used up: for codes too long to guess,
     * which a stranger's guesses must not use up either.
     */
    boolean isRight(String ownerId, String purpose, String clear) {
        var row = open(ownerId, purpose);
        return row != null && row.expiresAt > Database.now(Database.of(session)) && isOf(row, clear);
    }

    private boolean isOf(CodeEntity row, String clear) {
        var keys = session.getProvider(KeyRingProvider.class).keys();
        return MessageDigest.isEqual(row.mac, keys.mac(row.keyId, "code", row.ownerId, row.purpose, clear));
    }

    /** The same in the transaction of the caller, for owners nobody else makes codes for at that moment. */
    static String issueWith(KeycloakSession own, String ownerId, String purpose, CodePolicy policy) {
        var database = Database.of(own);
        var now = Database.now(database);
        Registrations.extend(database, ownerId, now);
        withdraw(database, ownerId, purpose, now);
        return write(own, ownerId, purpose, policy, now);
    }

    /**
     * The same for many accounts in few statements.
     *
     * @param policies by owner; none of them a registration
     * @return the codes by owner
     */
    static Map<String, String> issueWith(KeycloakSession own, Map<String, CodePolicy> policies, String purpose) {
        var database = Database.of(own);
        var now = Database.now(database);
        database.createQuery("update CodeEntity c set c.voidedAt = :now, c.openFor = null where c.openFor in :open")
                .setParameter(
                        "open",
                        policies.keySet().stream()
                                .map(owner -> openFor(owner, purpose))
                                .toList())
                .setParameter("now", now)
                .executeUpdate();
        var codes = new HashMap<String, String>();
        policies.forEach((owner, policy) -> codes.put(owner, write(own, owner, purpose, policy, now)));
        return codes;
    }

    private static String write(KeycloakSession own, String ownerId, String purpose, CodePolicy policy, long now) {
        var clear = policy.shape().generate(RANDOM);
        var keys = own.getProvider(KeyRingProvider.class).keys();
        var row = new CodeEntity();
        row.id = UUID.randomUUID().toString();
        row.realmId = own.getContext().getRealm().getId();
        row.ownerId = ownerId;
        row.purpose = purpose;
        row.openFor = openFor(ownerId, purpose);
        row.keyId = keys.current();
        row.mac = keys.mac(row.keyId, "code", ownerId, purpose, clear);
        row.maxTries = policy.tries();
        row.createdAt = now;
        row.expiresAt = now + policy.life().toMillis();
        Database.of(own).persist(row);
        return clear;
    }

    /**
     * Checks a typed code.
     *
     * @param alsoRight asked only after the code itself was right, e.g. for a password; false makes the try a wrong one
     * @param proof written together with the use of the code, or not at all
     */
    public CodeCheck check(
            String ownerId, String purpose, String typed, BooleanSupplier alsoRight, ProofOnAccept proof) {
        var row = open(ownerId, purpose);
        if (row == null) {
            return new CodeCheck.NotSent();
        }
        if (!countTry(row)) {
            return refusal(row);
        }
        if (!isOf(row, typed) || !alsoRight.getAsBoolean()) {
            return tries(row).map(tries -> wrong(row.maxTries - tries)).orElseGet(CodeCheck.NotSent::new);
        }
        return use(row.id, proof) ? new CodeCheck.Accepted() : new CodeCheck.NotSent();
    }

    /** Counts on the very row that is compared afterwards: a code issued meanwhile gets no free try. */
    private boolean countTry(CodeEntity row) {
        return OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            return database.createQuery("update CodeEntity c set c.tries = c.tries + 1"
                                    + " where c.id = :id and c.openFor is not null"
                                    + " and c.expiresAt > :now and c.tries < c.maxTries")
                            .setParameter("id", row.id)
                            .setParameter("now", Database.now(database))
                            .executeUpdate()
                    == 1;
        });
    }

    private static CodeCheck wrong(int left) {
        return left > 0 ? new CodeCheck.Wrong(left) : new CodeCheck.Exhausted();
    }

    /** Empty if the code was erased meanwhile, with the registration that somebody finished elsewhere. */
    private Optional<Integer> tries(CodeEntity row) {
        return Database.of(session)
                .createQuery("select c.tries from CodeEntity c where c.id = :id", Integer.class)
                .setParameter("id", row.id)
                .getResultStream()
                .findFirst();
    }

    private boolean use(String id, ProofOnAccept proof) {
        return OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            var used = database.createQuery("update CodeEntity c set c.usedAt = :now, c.openFor = null"
                                    + " where c.id = :id and c.openFor is not null")
                            .setParameter("id", id)
                            .setParameter("now", Database.now(database))
                            .executeUpdate()
                    == 1;
            return used && proof.write(own);
        });
    }

    private CodeCheck refusal(CodeEntity row) {
        if (row.expiresAt <= Database.now(Database.of(session))) {
            return new CodeCheck.Expired();
        }
        return tries(row).filter(tries -> tries >= row.maxTries).isPresent()
                ? new CodeCheck.Exhausted()
                : new CodeCheck.NotSent();
    }

    private @Nullable CodeEntity open(String ownerId, String purpose) {
        var database = Database.of(session);
        var rows = database.createQuery("select c from CodeEntity c where c.openFor = :open", CodeEntity.class)
                .setParameter("open", openFor(ownerId, purpose))
                .getResultList();
        rows.forEach(database::detach);
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** Takes the owner's open code away, in the transaction of the caller. */
    static void withdraw(KeycloakSession own, String ownerId, String purpose) {
        var database = Database.of(own);
        withdraw(database, ownerId, purpose, Database.now(database));
    }

    /** Whether a code was issued that was neither used nor taken away; it may have expired. */
    boolean isOpen(String ownerId, String purpose) {
        return open(ownerId, purpose) != null;
    }

    /** Whether the open code is in time and has tries left. */
    boolean isUsable(String ownerId, String purpose) {
        var row = open(ownerId, purpose);
        return row != null && row.tries < row.maxTries && row.expiresAt > Database.now(Database.of(session));
    }

    private static void withdraw(EntityManager database, String ownerId, String purpose, long now) {
        database.createQuery("update CodeEntity c set c.voidedAt = :now, c.openFor = null where c.openFor = :open")
                .setParameter("open", openFor(ownerId, purpose))
                .setParameter("now", now)
                .executeUpdate();
    }

    private static String openFor(String ownerId, String purpose) {
        return ownerId + "|" + purpose;
    }
}
