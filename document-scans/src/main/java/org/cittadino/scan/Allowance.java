// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.IOException;
import java.io.OutputStream;

/** How much one file may grow to while it is decoded. */
final class Allowance {
    private static final long MOST_BYTES = 256 << 20;

    /** Copied three times on its way to the page. */
    private static final long PHOTO_BYTES = 28 << 20;

    private final Deadline deadline;
    private long left = MOST_BYTES;
    private long structureLeft = 1 << 20;

    Allowance(Deadline deadline) {
        this.deadline = deadline;
    }

    Deadline deadline() {
        return deadline;
    }

    void photo(JpegHeader photo, int step) {
        if (photo.size().sampled(step) * photo.channels() > PHOTO_BYTES) {
            throw new ScanRefused(ScanProblem.TOO_MANY_PIXELS);
        }
    }

    OutputStream measure(OutputStream decoded, FilterParameters declared) {
        return new Measured(decoded, declared.mostBytes(), declared.isStructure());
    }

    private final class Measured extends OutputStream {
        private final OutputStream target;
        private final boolean isStructure;
        private long own;

        Measured(OutputStream target, long own, boolean isStructure) {
            this.target = target;
            this.own = own;
            this.isStructure = isStructure;
        }

        @Override
        public void write(int value) throws IOException {
            take(1);
            target.write(value);
        }

        @Override
        public void write(byte[] values, int offset, int length) throws IOException {
            take(length);
            target.write(values, offset, length);
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        private void take(int length) {
            left -= length;
            own -= length;
            if (isStructure) {
                structureLeft -= length;
            }
            if (left < 0 || own < 0 || structureLeft < 0) {
                throw new ScanRefused(ScanProblem.BROKEN);
            }
            if (length > 1 || (own & 0xfff) == 0) {
                deadline.check();
            }
        }
    }
}
