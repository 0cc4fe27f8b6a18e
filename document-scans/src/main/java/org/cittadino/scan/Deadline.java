// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.time.Duration;

/** Until when a file may be read. Everything that may take long looks at it. */
final class Deadline {
    private final long end;
    private volatile boolean isOver;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Nobody waits any longer. */
    void over() {
        isOver = true;
    }

    void check() {
        if (isOver || System.nanoTime() - end > 0) {
            throw new ScanRefused(ScanProblem.TOO_SLOW);
        }
    }
}
