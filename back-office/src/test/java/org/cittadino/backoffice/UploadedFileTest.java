// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the registry office on our disk. */
class UploadedFileTest {
    private final Path folder;

    UploadedFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void itGivesTheSameBytesEachTimeItIsOpened() throws IOException {
        var bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);

        try (var file = UploadedFile.receive(new ByteArrayInputStream(bytes), bytes.length, folder);
                var one = file.open();
                var other = file.open()) {
            assertEquals(bytes.length, file.size());
            assertEquals(bytes[0] & 0xff, one.read());
            assertArrayEquals(Arrays.copyOfRange(bytes, 1, bytes.length), one.readAllBytes());
            assertArrayEquals(bytes, other.readAllBytes());
            assertEquals(-1, other.read());
        }
    }

    @Test
    void whileItIsReadItHasNoName() throws IOException {
        try (var file = UploadedFile.receive(new ByteArrayInputStream(new byte[10]), 10, folder)) {
            assertEquals(10, file.size());
            assertNothingLeft();
        }
        assertNothingLeft();
    }

    @Test
    void oneThatIsTooLongIsNotTaken() throws IOException {
        var refused = assertThrows(
                Refused.class, () -> UploadedFile.receive(new ByteArrayInputStream(new byte[11]), 10, folder));

        assertEquals(Problem.TOO_LARGE, refused.problem());
        assertNothingLeft();
    }

    @Test
    void oneThatBreaksOffLeavesNothing() throws IOException {
        assertThrows(IOException.class, () -> UploadedFile.receive(new BreakingOff(), 10, folder));

        assertNothingLeft();
    }

    private void assertNothingLeft() throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    /** A connection that is lost after the first byte. */
    private static final class BreakingOff extends InputStream {
        private boolean begun;

        @Override
        public int read() throws IOException {
            if (begun) {
                throw new IOException("connection reset");
            }
            begun = true;
            return 'x';
        }
    }
}
