// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A hostile file and what may become of it.
 *
 * @param problems the refusals that are right
 * @param mayBeClean whether plain pages are right as well
 */
record Case(String name, Supplier<byte[]> file, Set<ScanProblem> problems, boolean mayBeClean) {
    static Case refused(String name, ScanProblem problem, Supplier<byte[]> file) {
        return new Case(name, file, EnumSet.of(problem), false);
    }

    static Case clean(String name, Supplier<byte[]> file) {
        return new Case(name, file, EnumSet.noneOf(ScanProblem.class), true);
    }

    /** Damage of which nobody can say whether it can still be read. */
    static Case either(String name, Supplier<byte[]> file) {
        return new Case(
                name, file, EnumSet.of(ScanProblem.BROKEN, ScanProblem.NOT_A_SCAN, ScanProblem.TOO_MANY_PIXELS), true);
    }

    @Override
    public String toString() {
        return name;
    }
}
