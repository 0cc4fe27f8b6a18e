// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.time.Duration;

/** Until when the citizen waits, however many calls the question takes. */
final class Deadline {
    private final Duration patience;
    private final long end;

    private Deadline(Duration patience) {
        this.patience = patience;
        this.end = System.nanoTime() + patience.toNanos();
    }

    static Deadline in(Duration patience) {
        return new Deadline(patience);
    }

    /** What is left, never nothing. */
    Duration left() throws NoClearAnswer {
        var nanos = end - System.nanoTime();
        if (nanos <= 0) {
            throw late();
        }
        return Duration.ofNanos(nanos);
    }

    NoClearAnswer late() {
        return NoClearAnswer.away("no answer within " + patience.toSeconds() + " s");
    }
}
