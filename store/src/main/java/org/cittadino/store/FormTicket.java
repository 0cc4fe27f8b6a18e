// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A word in a form that only the browser knows to which the form was sent; good for one time. */
public final class FormTicket {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private FormTicket() {}

    /** One that nobody can guess. */
    public static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Compares in a time that tells nothing; without both there is no match. */
    public static boolean fits(@Nullable String kept, @Nullable String sent) {
        return kept != null
                && sent != null
                && MessageDigest.isEqual(kept.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
