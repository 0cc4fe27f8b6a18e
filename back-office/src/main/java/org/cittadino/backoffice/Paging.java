// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.Optional;

/** Which part of a list is wanted. */
record Paging(int first, int max) {
    private static final int USUAL = 50;
    static final int MOST = 200;

    Paging {
        if (first < 0 || max < 1 || max > MOST) {
            throw Refused.of(Problem.BAD_REQUEST, "first is 0 or more, max is 1 to " + MOST);
        }
    }

    static Paging of(Optional<String> first, Optional<String> max) {
        return new Paging(number(first, 0), number(max, USUAL));
    }

    private static int number(Optional<String> text, int usual) {
        try {
            return text.map(Integer::parseInt).orElse(usual);
        } catch (NumberFormatException wrong) {
            throw Refused.of(Problem.BAD_REQUEST, "first and max are numbers");
        }
    }
}
