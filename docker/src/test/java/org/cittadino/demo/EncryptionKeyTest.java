// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptionKeyTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theKeyIsMadeOnceAndHas32Bytes() throws IOException {
        Path file = folder.resolve("keys");
        String keys = EncryptionKey.keptIn(file);
        assertTrue(keys.startsWith("id1:"));
        assertEquals(32, Base64.getDecoder().decode(keys.substring(4)).length);
        assertEquals(keys, EncryptionKey.keptIn(file));
    }

    @Test
    void onlyItsOwnerReadsTheKey() throws IOException {
        Path file = folder.resolve("keys");
        EncryptionKey.keptIn(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }
}
