// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a PDF until the deadline: a reader that is sent in circles comes by here. */
final class PatientSource extends RandomAccessReadBuffer {
    /** The clock is not asked for each byte. */
    private static final int EVERY = 1 << 12;

    private final Deadline deadline;
    private int reads;

    PatientSource(byte[] bytes, Deadline deadline) {
        super(bytes);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        look();
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        look();
        return super.read(into, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        look();
        super.seek(position);
    }

    private void look() {
        if (++reads % EVERY == 0) {
            deadline.check();
        }
    }
}
