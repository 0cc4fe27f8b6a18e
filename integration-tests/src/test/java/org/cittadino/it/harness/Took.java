// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

/** The time since a moment, for the log. */
final class Took {
    private Took() {}

    static String since(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000 + " ms";
    }
}
