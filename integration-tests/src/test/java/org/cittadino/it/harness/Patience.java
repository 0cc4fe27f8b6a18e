// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for another process: asks again and again until the answer is there or the deadline has passed. */
public final class Patience {
    private static final long PAUSE_MILLIS = 50;

    private Patience() {}

    /** @return the first answer that is present, or empty when {@code atMost} has passed without one */
    public static <T> Optional<T> firstAnswer(Duration atMost, Supplier<Optional<T>> question) {
        long deadline = System.nanoTime() + atMost.toNanos();
        do {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer;
            }
            pause();
        } while (System.nanoTime() < deadline);
        return Optional.empty();
    }

    /** @throws AssertionError naming {@code what} when it has not come true in time */
    public static void until(String what, Duration atMost, BooleanSupplier question) {
        var answer = firstAnswer(atMost, () -> question.getAsBoolean() ? Optional.of(true) : Optional.empty());
        if (answer.isEmpty()) {
            throw new AssertionError("Not within " + atMost.toSeconds() + " s: " + what);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", interrupted);
        }
    }
}
