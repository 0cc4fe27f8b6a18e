// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/**
 * The hashes that bind records to each other. Keyed: whoever can write to the database, or restore it in part, has not
 * the town's keys and cannot compute a chain that fits.
 */
final class AuditChain {
    private final KeyRing keys;
    private final String realmId;

    AuditChain(KeycloakSession session) {
        this.keys = session.getProvider(KeyRingProvider.class).keys();
        this.realmId = session.getContext().getRealm().getId();
    }

    /** Binds a record to the one before it. */
    void close(AuditEntity row, String previousMac) {
        row.keyId = keys.current();
        row.previousMac = previousMac;
        row.contentMac = contentMac(row);
        row.mac = mac(row);
    }

    /** Seals the end of the chain. */
    void close(AuditHeadEntity head) {
        head.keyId = keys.current();
        head.seal = seal(head, head.records);
    }

    /** Whether it is what was recorded there; of an emptied one, what is left of it. */
    boolean holds(AuditEntity row) {
        return keys.ids().contains(row.keyId)
                && isSame(row.mac, mac(row))
                && (row.isEmptied() || isSame(row.contentMac, contentMac(row)));
    }

    boolean holds(AuditHeadEntity head) {
        return holds(head, head.records);
    }

    /** Whether it held until one more record was counted. */
    boolean heldBefore(AuditHeadEntity head) {
        return holds(head, head.records - 1);
    }

    private boolean holds(AuditHeadEntity head, long records) {
        return keys.ids().contains(head.keyId) && isSame(head.seal, seal(head, records));
    }

    private String contentMac(AuditEntity row) {
        return mac(
                row.keyId,
                "audit-content",
                realmId,
                String.valueOf(row.seq),
                text(row.actor),
                text(row.act),
                text(row.subject),
                text(row.details));
    }

    /** Its time and how long it is kept are bound too, so that nothing can be emptied before its time. */
    private String mac(AuditEntity row) {
        return mac(
                row.keyId,
                "audit",
                realmId,
                String.valueOf(row.seq),
                String.valueOf(row.recordedAt),
                String.valueOf(row.lasting),
                row.contentMac,
                row.previousMac);
    }

    private String seal(AuditHeadEntity head, long records) {
        return mac(head.keyId, "audit-head", realmId, String.valueOf(records), head.mac);
    }

    private String mac(String keyId, String... parts) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.mac(keyId, parts));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
