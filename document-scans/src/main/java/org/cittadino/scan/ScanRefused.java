// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

/**
 * Ends the reading of a file from wherever it has got to. Unchecked, because libraries that read leniently carry on after
 * an IOException.
 */
final class ScanRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ScanProblem problem;

    ScanRefused(ScanProblem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    ScanProblem problem() {
        return problem;
    }
}
