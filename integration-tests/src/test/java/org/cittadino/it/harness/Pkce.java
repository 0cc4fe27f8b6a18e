// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** One verifier for all logins: the tests play the client, and nobody attacks them. RFC 7636. */
final class Pkce {
    static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-in-all";
    static final String CHALLENGE = challenge();

    private Pkce() {}

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
