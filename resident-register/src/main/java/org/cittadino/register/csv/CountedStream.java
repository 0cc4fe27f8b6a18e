// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how much of a file has been read. */
final class CountedStream extends FilterInputStream {
    private final long size;
    private long read;

    CountedStream(InputStream stream, long size) {
        super(stream);
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        read += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        var some = super.read(buffer, from, length);
        read += Math.max(0, some);
        return some;
    }

    /** From 0 to 99: whoever waits is told 100 when the rest of the work is done too. */
    int percent() {
        return size == 0 ? 99 : (int) Math.min(99, read * 100 / size);
    }
}
