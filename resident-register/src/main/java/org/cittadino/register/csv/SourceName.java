// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a file together with the way it is read: whoever goes on after a stop must find the same rows again. */
final class SourceName {
    private SourceName() {}

    static String of(RegisterFile file, CsvLayout layout) throws IOException {
        var digest = sha256();
        digest.update(layout.toString().getBytes(StandardCharsets.UTF_8));
        try (var bytes = new DigestInputStream(file.open(), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
