// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cittadino.register.csv.ImportOutcome.Reason;

/**
 * Names a file together with the way it is read: whoever goes on after a stop must find the same rows again. As all of
 * it is read for its name, this is also where a charset shows that only the whole file can tell.
 */
final class SourceName {
    private static final int PAGE = 65_536;

    private SourceName() {}

    static String of(RegisterFile file, CsvLayout layout) throws IOException, Unreadable {
        var digest = sha256();
        digest.update(layout.toString().getBytes(StandardCharsets.UTF_8));
        var charset = new Utf8Watch();
        try (var bytes = file.open()) {
            var page = new byte[PAGE];
            for (var length = bytes.read(page); length >= 0; length = bytes.read(page)) {
                digest.update(page, 0, length);
                charset.update(page, length);
            }
        }
        if (charset.sawUtf8() && !layout.charset().equals(StandardCharsets.UTF_8)) {
            throw new Unreadable(Reason.CHARSET, "the file is utf-8");
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
