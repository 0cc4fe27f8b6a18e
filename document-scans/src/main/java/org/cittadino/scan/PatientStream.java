// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.ByteArrayInputStream;

/**
 * Gives bytes until the deadline, in small portions. The decoders of the runtime work in native code, where nothing can
 * interrupt them; but they come here for every few kilobytes.
 */
final class PatientStream extends ByteArrayInputStream {
    private static final int PORTION = 1 << 10;

    private final Deadline deadline;

    PatientStream(byte[] bytes, Deadline deadline) {
        super(bytes);
        this.deadline = deadline;
    }

    @Override
    public synchronized int read() {
        deadline.check();
        return super.read();
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
        deadline.check();
        return super.read(into, offset, Math.min(length, PORTION));
    }
}
