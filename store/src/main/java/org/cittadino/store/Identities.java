// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.keycloak.models.KeycloakSession;

/**
 * Who has proven to be whom. The first proof wins, and the database's constraint says which one was first; what somebody
 * merely typed reserves nothing. An identity stays with its account after a block: the owner may prove it anew.
 */
final class Identities {
    private static final String TABLE = "CIT_IDENTITY";
    private static final int RENEWED_AT_ONCE = 5_000;

    /** Waits for a claim of the same moment to be decided, and then does nothing: an error would end the transaction. */
    private static final String CLAIM = "insert into IdentityEntity"
            + " (ownerId, realmId, fiscalMac, keyId, payload, provenAt)"
            + " values (:owner, :realm, :mark, :key, :payload, :now)"
            + " on conflict do nothing";

    /** What became of a claim. */
    enum Claim {
        NEW,
        /** It was the account's before. */
        HELD,
        /** Another account has proven it. */
        TAKEN
    }

    private final KeycloakSession session;
    private final String realmId;

    Identities(KeycloakSession session) {
        this.session = session;
        this.realmId = session.getContext().getRealm().getId();
    }

    /** Whether this account may go as that person: neither has the person another account nor the account another one. */
    boolean fits(String ownerId, String mark) {
        return rows("i.ownerId = :owner or i.fiscalMac = :mark", ownerId, mark).stream()
                .allMatch(row -> row.ownerId.equals(ownerId) && row.fiscalMac.equals(mark));
    }

    /**
     * Makes the account the one of that person, in the transaction of the caller; whom it proved to be before is free
     * again.
     */
    Claim claim(String ownerId, String number, String mark) {
        if (isHeld(ownerId, mark)) {
            return Claim.HELD;
        }
        if (!rows("i.ownerId <> :owner and i.fiscalMac = :mark", ownerId, mark).isEmpty()) {
            return Claim.TAKEN;
        }
        var former = rows("i.ownerId = :owner and i.fiscalMac <> :mark", ownerId, mark);
        former.forEach(this::remove);
        var sealed = new SealedJson(session).seal(number, TABLE, ownerId);
        var now = Database.now(Database.of(session));
        if (insert(ownerId, mark, sealed, now)) {
            return Claim.NEW;
        }
        former.forEach(
                row -> insert(row.ownerId, row.fiscalMac, new KeyRing.Sealed(row.keyId, row.payload), row.provenAt));
        return isHeld(ownerId, mark) ? Claim.HELD : Claim.TAKEN;
    }

    private boolean isHeld(String ownerId, String mark) {
        return !rows("i.ownerId = :owner and i.fiscalMac = :mark", ownerId, mark)
                .isEmpty();
    }

    private boolean insert(String ownerId, String mark, KeyRing.Sealed sealed, long provenAt) {
        return Database.of(session)
                        .createQuery(CLAIM)
                        .setParameter("owner", ownerId)
                        .setParameter("realm", realmId)
                        .setParameter("mark", mark)
                        .setParameter("key", sealed.keyId())
                        .setParameter("payload", sealed.bytes())
                        .setParameter("now", provenAt)
                        .executeUpdate()
                == 1;
    }

    private void remove(IdentityEntity row) {
        Database.of(session)
                .createQuery("delete from IdentityEntity i where i.ownerId = :owner")
                .setParameter("owner", row.ownerId)
                .executeUpdate();
    }

    private List<IdentityEntity> rows(String which, String ownerId, String mark) {
        var database = Database.of(session);
        var rows = database.createQuery(
                        "select i from IdentityEntity i where i.realmId = :realm and (" + which + ")",
                        IdentityEntity.class)
                .setParameter("realm", realmId)
                .setParameter("owner", ownerId)
                .setParameter("mark", mark)
                .getResultList();
        rows.forEach(database::detach);
        return rows;
    }

    /** Closes what older keys have closed with the current one, so that they may be taken away. */
    static void renew(KeycloakSession own) {
        var json = new SealedJson(own);
        var current = own.getProvider(KeyRingProvider.class).keys().current();
        var old = Database.of(own)
                .createQuery(
                        "select i from IdentityEntity i where i.realmId = :realm and i.keyId <> :key",
                        IdentityEntity.class)
                .setParameter("realm", own.getContext().getRealm().getId())
                .setParameter("key", current)
                .setMaxResults(RENEWED_AT_ONCE)
                .getResultList();
        for (var row : old) {
            var closed = new KeyRing.Sealed(row.keyId, row.payload);
            var sealed = json.seal(
                    json.open(closed, TABLE, row.ownerId, new TypeReference<String>() {}), TABLE, row.ownerId);
            row.keyId = sealed.keyId();
            row.payload = sealed.bytes();
        }
    }
}
