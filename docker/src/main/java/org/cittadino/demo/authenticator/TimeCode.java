// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.authenticator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A time-based one-time password (RFC 6238) with the settings Keycloak starts with: SHA-1, six digits, 30 seconds.
 *
 * @param secret the signs themselves, not their base 32
 */
public record TimeCode(String secret) {
    /** What the officials of the demo share. */
    public static final TimeCode OFFICIALS = new TimeCode("officials-of-the-demo");

    private static final int SECONDS = 30;

    String at(Instant moment) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(moment.getEpochSecond() / SECONDS)
                    .array());
            int offset = hash[hash.length - 1] & 0x0f;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static long secondsLeft(Instant moment) {
        return SECONDS - moment.getEpochSecond() % SECONDS;
    }

    @Override
    public String toString() {
        return "TimeCode";
    }
}
