// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 in the two spellings PDND wants: of bodies in base 64, of evidence in hexadecimal. */
final class Digests {
    private Digests() {}

    static String ofBody(byte[] body) {
        return "SHA-256=" + Base64.getEncoder().encodeToString(sha256(body));
    }

    static String ofEvidence(String evidence) {
        return HexFormat.of().formatHex(sha256(evidence.getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
