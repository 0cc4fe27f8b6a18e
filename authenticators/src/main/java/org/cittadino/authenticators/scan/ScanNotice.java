// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import org.cittadino.scan.ScanProblem;

/** What became of something the citizen did with scans; its name is part of a message key. */
enum ScanNotice {
    TAKEN,
    EMPTY,
    TOO_LARGE,
    NOT_A_SCAN,
    BROKEN,
    TOO_MANY_PIXELS,
    TOO_MANY_PAGES,
    LOCKED,
    TOO_SLOW,
    BUSY,
    /** As many as anybody may hand in are there. */
    FULL,
    /** Too many tries in a day. */
    TOO_OFTEN,
    /** Going on needs more. */
    TOO_FEW;

    static ScanNotice of(ScanProblem problem) {
        return valueOf(problem.name());
    }

    String key() {
        return "cittadinoScan." + name();
    }
}
