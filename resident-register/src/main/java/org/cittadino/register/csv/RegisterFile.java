// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An export of the registry office. It is opened more than once and gives the same bytes each time. */
public interface RegisterFile {
    InputStream open() throws IOException;

    /** Its length in bytes. */
    long size() throws IOException;

    /** A file on disk. */
    static RegisterFile of(Path path) {
        return new RegisterFile() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }

            @Override
            public long size() throws IOException {
                return Files.size(path);
            }
        };
    }
}
