// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts refused rows and remembers the first ones: a whole file in the wrong format must not fill the memory. */
final class Rejections {
    private static final int MOST = 200;

    private final Map<String, Long> reasons = new TreeMap<>();
    private final List<RejectedRow> first = new ArrayList<>();

    void add(RejectedRow row) {
        reasons.merge(row.key(), 1L, Long::sum);
        if (first.size() < MOST) {
            first.add(row);
        }
    }

    /** Rows of which only the number is known, because an earlier run met them. */
    void add(String key, long count) {
        if (count > 0) {
            reasons.merge(key, count, Long::sum);
        }
    }

    Map<String, Long> reasons() {
        return Map.copyOf(reasons);
    }

    List<RejectedRow> first() {
        return List.copyOf(first);
    }
}
