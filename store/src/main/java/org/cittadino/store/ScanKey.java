// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.keycloak.models.KeycloakSession;

/**
 * The key of one set of scans. The town's key closes it, and each page is closed with it: whoever erases the closed key
 * has erased the pages, in every copy of the database that is made from then on.
 */
final class ScanKey {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] key;

    private ScanKey(byte[] key) {
        this.key = key;
    }

    static ScanKey fresh() {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return new ScanKey(key);
    }

    /** @throws IllegalStateException if the row was given another realm, owner or case than it was closed for */
    static ScanKey open(KeycloakSession session, ScanSetEntity set) {
        return new ScanKey(ring(session).open(new KeyRing.Sealed(set.keyId, set.wrappedKey), context(session, set)));
    }

    /** Closed for whom the row names now. */
    KeyRing.Sealed wrap(KeycloakSession session, ScanSetEntity set) {
        return ring(session).seal(key, context(session, set));
    }

    byte[] close(byte[] clear, ScanPageEntity page) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var box = cipher(Cipher.ENCRYPT_MODE, nonce, page, clear, 0, clear.length);
        var bytes = Arrays.copyOf(nonce, NONCE_BYTES + box.length);
        System.arraycopy(box, 0, bytes, NONCE_BYTES, box.length);
        return bytes;
    }

    /** @throws IllegalStateException if the bytes were changed, or are those of another page, scan, set or realm */
    byte[] open(ScanPageEntity page) {
        var bytes = page.content;
        if (bytes.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new IllegalStateException("a page of a scan is cut off");
        }
        var nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce, page, bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
    }

    /** No longer needed: it does not wait in memory for the collector. */
    void forget() {
        Arrays.fill(key, (byte) 0);
    }

    private byte[] cipher(int mode, byte[] nonce, ScanPageEntity page, byte[] in, int from, int length) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place(page).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(in, from, length);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a page of a scan does not open", broken);
        }
    }

    private static String place(ScanPageEntity page) {
        return String.join("|", page.realmId, page.setId, page.scanId, Integer.toString(page.pageNumber));
    }

    private static String context(KeycloakSession session, ScanSetEntity set) {
        var belongsTo = set.caseId == null ? "owner|" + set.ownerId : "case|" + set.caseId;
        return String.join("|", session.getContext().getRealm().getId(), "CIT_SCAN_SET", set.id, belongsTo);
    }

    private static KeyRing ring(KeycloakSession session) {
        return session.getProvider(KeyRingProvider.class).keys();
    }
}
