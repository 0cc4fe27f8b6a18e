// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.util.List;

/** What became of a file a citizen handed in. */
public sealed interface ScanOutcome {
    /** JPEG pages, upright, with the watermark and without anything else the file carried. */
    record Clean(List<byte[]> pages) implements ScanOutcome {
        public Clean {
            pages = List.copyOf(pages);
        }

        /** A scan says nothing of itself, not even in a log. */
        @Override
        public String toString() {
            return "Clean[" + pages.size() + "]";
        }
    }

    record Refused(ScanProblem problem) implements ScanOutcome {}
}
