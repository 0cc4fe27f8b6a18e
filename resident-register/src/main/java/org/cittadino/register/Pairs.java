// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import java.util.LinkedHashMap;
import java.util.Map;

/** Settings written as {@code left=right; left=right}. */
final class Pairs {
    private Pairs() {}

    /**
     * Reads the pairs; blanks around them do not matter.
     *
     * @throws IllegalArgumentException with a sentence for the administrator
     */
    static Map<String, String> of(String text) {
        var pairs = new LinkedHashMap<String, String>();
        for (var pair : text.split("[;\\n]")) {
            if (pair.isBlank()) {
                continue;
            }
            var equals = pair.indexOf('=');
            var left = equals < 1 ? "" : pair.substring(0, equals).strip();
            var right = pair.substring(equals + 1).strip();
            if (left.isEmpty() || right.isEmpty()) {
                throw new IllegalArgumentException(
                        "each pair is written left=right, and \";\" stands between two pairs");
            }
            if (pairs.put(left, right) != null) {
                throw new IllegalArgumentException("\"" + left + "\" is set twice");
            }
        }
        return pairs;
    }
}
