// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * How often letters may go to one account, as login.gov has it: each brings a secret with tries of its own, and costs
 * money.
 */
public final class LetterLimit {
    /** Least time between two orders. */
    public static final Duration PAUSE = Duration.ofHours(24);
    /** What is counted together. */
    public static final Duration PERIOD = Duration.ofDays(30);

    /** Letters in a period. */
    public static final int MOST = 4;

    private LetterLimit() {}

    /**
     * Whether another letter may be ordered.
     *
     * @param orders when letters to this account were ordered; older ones than a period do not matter
     */
    public static boolean allows(Collection<Instant> orders, Instant now) {
        return orders.stream().allMatch(order -> !order.plus(PAUSE).isAfter(now))
                && orders.stream()
                                .filter(order -> order.plus(PERIOD).isAfter(now))
                                .count()
                        < MOST;
    }
}
