// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Lets answers that must not tell anything take the same time, whatever was behind them. */
public final class SteadyTime {
    /**
     * How many may wait at a time for the moment of their answer. Each holds a thread and a connection of the server's
     * pool (100 by default), because Keycloak's transaction spans the request: a third of them, and no more.
     */
    private static final int PLACES = 32;

    private static final SteadyTime SHARED = new SteadyTime(PLACES, System::nanoTime, Thread::sleep);

    private final Semaphore places;
    private final LongSupplier nanoTime;
    private final Sleep sleep;

    /** @param places how many may be here at once */
    SteadyTime(int places, LongSupplier nanoTime, Sleep sleep) {
        this.places = new Semaphore(places);
        this.nanoTime = nanoTime;
        this.sleep = sleep;
    }

    /** The places of this server, whoever asks the register from it. */
    public static SteadyTime shared() {
        return SHARED;
    }

    /**
     * Does the work and waits for the end of the time. What took longer is answered at the end of the next such span, so
     * that a slow register does not tell one person from another either.
     *
     * @param telling what may be answered at once, because the page itself says what happened
     * @return empty if too many are here already; the work was not done then
     */
    public <T> Optional<T> spend(Duration span, Supplier<T> work, Predicate<T> telling) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            var begin = nanoTime.getAsLong();
            var result = work.get();
            if (!telling.test(result)) {
                await(span.toNanos(), nanoTime.getAsLong() - begin);
            }
            return Optional.of(result);
        } finally {
            places.release();
        }
    }

    private void await(long span, long spent) {
        try {
            sleep.sleep(Duration.ofNanos(span - spent % span).toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits. */
    @FunctionalInterface
    interface Sleep {
        void sleep(long millis) throws InterruptedException;
    }
}
