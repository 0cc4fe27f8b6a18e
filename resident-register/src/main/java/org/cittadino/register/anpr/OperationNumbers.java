// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.anpr;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.keycloak.common.util.Time;

/**
 * Numbers for operations, increasing, and unlike those of other nodes: ANPR gives whoever repeats a number the answer
 * to the question that had it first. At most 18 digits, so that whoever counts them fits them into 64 bits.
 */
final class OperationNumbers {
    private static final int NODES = 100_000;

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    String next() {
        var fresh = Time.currentTimeMillis() * NODES + random.nextInt(NODES);
        return Long.toString(last.updateAndGet(before -> Math.max(before + 1, fresh)));
    }
}
