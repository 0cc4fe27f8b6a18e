// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** The key whose other half the town has given to PDND: RSA, PKCS#8 in PEM, without a password. */
final class PrivateKeyFile {
    private static final int LEAST_BITS = 2048;
    private static final int GREATEST_FILE = 64 * 1024;
    private static final Pattern PEM =
            Pattern.compile("\\s*-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----\\s*");

    private PrivateKeyFile() {}

    /**
     * Reads the key.
     *
     * @throws IllegalArgumentException with a sentence for the administrator, without anything of the file
     */
    static RSAPrivateKey read(String file) {
        var pem = PEM.matcher(text(file));
        if (!pem.matches()) {
            throw new IllegalArgumentException("KEY_FILE should hold one key, PKCS#8 in PEM, without a password");
        }
        try {
            var bytes = Base64.getMimeDecoder().decode(pem.group(1));
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
            if (key instanceof RSAPrivateKey rsa && rsa.getModulus().bitLength() >= LEAST_BITS) {
                return rsa;
            }
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            // said below; the cause could quote the file
        }
        throw new IllegalArgumentException("KEY_FILE should hold an RSA key of at least " + LEAST_BITS + " bits");
    }

    private static String text(String file) {
        try {
            var path = Path.of(file);
            if (Files.size(path) <= GREATEST_FILE) {
                return Files.readString(path, StandardCharsets.ISO_8859_1);
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw new IllegalArgumentException("KEY_FILE is not a file the server may read");
        }
        return "";
    }
}
