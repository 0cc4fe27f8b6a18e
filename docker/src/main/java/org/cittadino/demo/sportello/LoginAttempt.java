// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * One way to Keycloak and back: the three secrets that tie the answer to the browser that asked.
 *
 * @param browser the cookie of the browser that set out
 * @param state comes back with the answer (RFC 6749, section 10.12)
 * @param nonce comes back inside the ID token (OpenID Connect Core, section 3.1.2.1)
 * @param wanted the page of the portal that the browser was after
 * @param verifier proves that who redeems the code also asked for it (RFC 7636)
 */
record LoginAttempt(String browser, String wanted, String state, String nonce, String verifier) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static LoginAttempt of(String browser, String wanted) {
        return new LoginAttempt(browser, wanted, secret(), secret(), secret());
    }

    /** 256 random bits, fit for addresses and cookies. */
    static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return base64(bytes);
    }

    /** The S256 challenge of RFC 7636, section 4.2. */
    String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return base64(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "LoginAttempt";
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
