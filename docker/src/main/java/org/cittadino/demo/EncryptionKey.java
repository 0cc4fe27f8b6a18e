// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key that encrypts pending registrations: made once, kept in a file only its owner can read. */
final class EncryptionKey {
    private static final int BYTES = 32;

    private EncryptionKey() {}

    /** The keys in the form the server expects, {@code id1:base64}; without them earlier registrations are unreadable. */
    static String keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            Files.createFile(file, ownerOnly());
            Files.writeString(file, "id1:" + Base64.getEncoder().encodeToString(key), StandardCharsets.US_ASCII);
        }
        return Files.readString(file, StandardCharsets.US_ASCII).strip();
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
