// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keyed hash under which the server keeps a secret, computed a second time. */
final class SecretMac {
    private static final String HMAC = "HmacSHA256";

    private SecretMac() {}

    static byte[] of(String... parts) {
        try {
            var derived = under(Settings.key()).doFinal("cittadino/mac".getBytes(StandardCharsets.UTF_8));
            var mac = under(derived);
            for (var part : parts) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Mac under(byte[] key) throws GeneralSecurityException {
        var mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        return mac;
    }
}
