// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Tells the person at the keyboard what is going on, in whole sentences and with the seconds spent. */
final class Progress {
    private static final int SECONDS_BETWEEN_SIGNS = 5;

    private final PrintStream out;
    private long begun = System.nanoTime();
    private long signs;

    Progress(PrintStream out) {
        this.out = out;
    }

    void begin(String sentence) {
        begun = System.nanoTime();
        signs = 0;
        out.println(sentence);
    }

    /** Prints a sign of life now and then; call it as often as you like. */
    void tick() {
        long due = seconds() / SECONDS_BETWEEN_SIGNS;
        if (due > signs) {
            signs = due;
            out.println("  ... " + seconds() + " s");
        }
    }

    void done(String sentence) {
        out.println("  " + sentence + " (" + seconds() + " s)");
    }

    private long seconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }
}
