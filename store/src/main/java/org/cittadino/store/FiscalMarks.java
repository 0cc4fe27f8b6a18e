// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Knows a codice fiscale again: the same mark for the same number, and no number from a mark.
 *
 * <p>Made with a key of the realm's own that is drawn once and kept under the town's keys. Were a mark made with the
 * town's current key, the same number would get a second mark when the keys change, and the database's constraint would
 * let two accounts prove one identity.
 */
final class FiscalMarks {
    private static final String TABLE = "CIT_FISCAL_KEY";
    private static final String ID = "fiscal";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeycloakSession session;
    private final String realmId;

    FiscalMarks(KeycloakSession session) {
        this.session = session;
        this.realmId = session.getContext().getRealm().getId();
    }

    /** @param number as issued */
    String of(String number) {
        var keys = KeyRing.parse(ID + ":" + read().orElseGet(this::begin));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.mac(ID, "identity", realmId, number));
    }

    private Optional<String> read() {
        return row(session).map(row -> open(session, row));
    }

    private static Optional<FiscalKeyEntity> row(KeycloakSession session) {
        var database = Database.of(session);
        var rows = database.createQuery(
                        "select k from FiscalKeyEntity k where k.realmId = :realm", FiscalKeyEntity.class)
                .setParameter("realm", session.getContext().getRealm().getId())
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream().findFirst();
    }

    private static String open(KeycloakSession session, FiscalKeyEntity row) {
        return new SealedJson(session)
                .open(new KeyRing.Sealed(row.keyId, row.payload), TABLE, row.realmId, new TypeReference<String>() {});
    }

    /** In a transaction of its own: a mark that a request has seen must not change when the request breaks. */
    private String begin() {
        try {
            return OwnTransaction.call(session, own -> {
                var key = new byte[BYTES];
                RANDOM.nextBytes(key);
                var text = Base64.getEncoder().encodeToString(key);
                var sealed = new SealedJson(own).seal(text, TABLE, realmId);
                var row = new FiscalKeyEntity();
                row.realmId = realmId;
                row.keyId = sealed.keyId();
                row.payload = sealed.bytes();
                Database.of(own).persist(row);
                return text;
            });
        } catch (RuntimeException lostTheRace) {
            // the unique key spoke: the first one holds for all
            return read().orElseThrow(() -> lostTheRace);
        }
    }

    /** Closes the realm's key with the town's current one, so that an older one may be taken away. */
    static void renew(KeycloakSession own) {
        var current = own.getProvider(KeyRingProvider.class).keys().current();
        row(own).filter(row -> !row.keyId.equals(current)).ifPresent(row -> {
            var sealed = new SealedJson(own).seal(open(own, row), TABLE, row.realmId);
            Database.of(own)
                    .createQuery("update FiscalKeyEntity k set k.keyId = :key, k.payload = :payload"
                            + " where k.realmId = :realm")
                    .setParameter("key", sealed.keyId())
                    .setParameter("payload", sealed.bytes())
                    .setParameter("realm", row.realmId)
                    .executeUpdate();
        });
    }
}
