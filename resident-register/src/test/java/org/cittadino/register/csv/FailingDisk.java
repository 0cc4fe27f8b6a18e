// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A disk that fails while a file is read for the second time, after its name was found out. */
final class FailingDisk extends FilterInputStream {
    private int left;

    private FailingDisk(InputStream stream, int afterBytes) {
        super(stream);
        this.left = afterBytes;
    }

    static RegisterFile holding(RegisterFile file, int afterBytes) {
        return new RegisterFile() {
            private int opened;

            @Override
            public InputStream open() throws IOException {
                return ++opened == 1 ? file.open() : new FailingDisk(file.open(), afterBytes);
            }

            @Override
            public long size() throws IOException {
                return file.size();
            }
        };
    }

    /** Gives a little at a time, then fails. */
    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (left <= 0) {
            throw new IOException("the disk fails");
        }
        var some = super.read(buffer, from, Math.min(length, Math.min(left, 500)));
        left -= Math.max(0, some);
        return some;
    }
}
