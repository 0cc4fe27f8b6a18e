// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.cittadino.register.csv.RegisterFile;

/**
 * A file that came in over the wire, kept while it is read. It has no name in the file system: the operating system
 * takes it away with the process, however that ends.
 */
final class UploadedFile implements RegisterFile, Closeable {
    private static final int PIECE = 64 * 1024;

    private final FileChannel content;

    private UploadedFile(FileChannel content) {
        this.content = content;
    }

    /**
     * Takes the whole stream.
     *
     * @throws Refused if it is longer than allowed
     * @throws IOException if it breaks off, or the disk is full
     */
    static UploadedFile receive(InputStream stream, long longest, Path folder) throws IOException {
        var file = new UploadedFile(create(folder.resolve("cittadino-" + UUID.randomUUID() + ".csv")));
        try {
            file.fill(stream, longest);
            return file;
        } catch (IOException | RuntimeException broken) {
            file.close();
            throw broken;
        }
    }

    private static FileChannel create(Path path) throws IOException {
        Set<PosixFilePermission> owner = Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        var posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes =
                posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)} : new FileAttribute<?>[0];
        var options = Set.of(
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        // on Unix an open file needs no name: the JVM takes it away at once
        return FileChannel.open(path, options, attributes);
    }

    private void fill(InputStream stream, long longest) throws IOException {
        var piece = new byte[PIECE];
        for (var read = stream.read(piece); read >= 0; read = stream.read(piece)) {
            if (content.size() + read > longest) {
                throw Refused.of(Problem.TOO_LARGE, "a file has at most " + longest + " bytes");
            }
            for (var bytes = ByteBuffer.wrap(piece, 0, read); bytes.hasRemaining(); ) {
                content.write(bytes);
            }
        }
    }

    @Override
    public InputStream open() {
        return new Reader(content);
    }

    @Override
    public long size() throws IOException {
        return content.size();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** Reads from the beginning, with a place of its own. */
    private static final class Reader extends InputStream {
        private final FileChannel content;
        private long place;

        Reader(FileChannel content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var read = content.read(ByteBuffer.wrap(bytes, from, length), place);
            place += Math.max(0, read);
            return read;
        }
    }
}
