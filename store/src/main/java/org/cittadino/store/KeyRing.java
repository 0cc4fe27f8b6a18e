// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The town's keys: the first one encrypts and signs, the older ones still open what they once closed. From each master
 * key one key for encryption and one for message authentication are derived, so that neither use weakens the other.
 */
public final class KeyRing {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MASTER_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, byte[]> masters;
    private final String current;

    private KeyRing(Map<String, byte[]> masters) {
        this.masters = masters;
        this.current = masters.keySet().iterator().next();
    }

    /**
     * Reads {@code id:base64,id:base64,…}, the current key first.
     *
     * @throws IllegalArgumentException with a sentence for the administrator when a key is missing, short or malformed;
     *     the sentence never holds a key
     */
    public static KeyRing parse(String keys) {
        var masters = new LinkedHashMap<String, byte[]>();
        for (var entry : keys.strip().split("\\s*,\\s*", -1)) {
            var colon = entry.indexOf(':');
            if (colon < 1 || colon > 16) {
                throw new IllegalArgumentException(
                        "each Cittadino key is written <id>:<base64 of 32 bytes>, the id of at most 16 characters");
            }
            if (masters.put(entry.substring(0, colon), master(entry.substring(colon + 1))) != null) {
                throw new IllegalArgumentException("two Cittadino keys have the same id");
            }
        }
        return new KeyRing(masters);
    }

    private static byte[] master(String base64) {
        byte[] master;
        try {
            master = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException malformed) {
            // without its cause: that one quotes a character of the key
            throw new IllegalArgumentException("a Cittadino key is not valid base64");
        }
        if (master.length < MASTER_BYTES) {
            throw new IllegalArgumentException("a Cittadino key is shorter than 32 bytes");
        }
        return master;
    }

    /** Id of the key that closes new things. */
    String current() {
        return current;
    }

    /** Ids of all keys, the current one first. */
    Set<String> ids() {
        return Collections.unmodifiableSet(masters.keySet());
    }

    /** Encrypts with the current key; the context (realm, row, purpose) is bound to the result. */
    Sealed seal(byte[] clear, String context) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var box = cipher(Cipher.ENCRYPT_MODE, current, nonce, context, clear, 0, clear.length);
        var bytes = Arrays.copyOf(nonce, NONCE_BYTES + box.length);
        System.arraycopy(box, 0, bytes, NONCE_BYTES, box.length);
        return new Sealed(current, bytes);
    }

    /**
     * Opens what {@link #seal} closed.
     *
     * @throws IllegalStateException if the key is gone from the ring, the bytes were changed or belong elsewhere
     */
    byte[] open(Sealed sealed, String context) {
        var bytes = sealed.bytes();
        if (bytes.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new IllegalStateException("a Cittadino record is cut off");
        }
        var nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        return cipher(
                Cipher.DECRYPT_MODE, sealed.keyId(), nonce, context, bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
    }

    /** HMAC-SHA-256 over the parts, each with its length in front so that no two lists of parts look alike. */
    byte[] mac(String keyId, String... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived(keyId, "mac"), "HmacSHA256"));
            for (var part : parts) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the Java runtime lacks HmacSHA256", broken);
        }
    }

    private byte[] cipher(int mode, String keyId, byte[] nonce, String context, byte[] in, int from, int length) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var key = new SecretKeySpec(derived(keyId, "seal"), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(in, from, length);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a Cittadino record does not open with key " + keyId, broken);
        }
    }

    private byte[] derived(String keyId, String use) throws GeneralSecurityException {
        var master = masters.get(keyId);
        if (master == null) {
            throw new IllegalStateException("the Cittadino key " + keyId + " is no longer configured");
        }
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(master, "HmacSHA256"));
        return mac.doFinal(("cittadino/" + use).getBytes(StandardCharsets.UTF_8));
    }

    /** Encrypted bytes and the id of the key that opens them. */
    record Sealed(String keyId, byte[] bytes) {}
}
