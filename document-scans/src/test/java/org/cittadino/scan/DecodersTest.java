// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DecodersTest {
    private final Decoders decoders = new Decoders(Duration.ofMillis(50), Duration.ofSeconds(30));
    private final CountDownLatch started = new CountDownLatch(2);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @AfterEach
    void letThemEnd() {
        mayEnd.countDown();
    }

    @Test
    void thirdFileFindsNoPlace() throws InterruptedException {
        occupy();
        occupy();
        started.await();
        assertEquals(ScanProblem.BUSY, problem(decoders.decode(file(false, deadline -> {}), "")));
    }

    @Test
    void heavyFileWaitsForBothPlaces() throws InterruptedException {
        occupy();
        started.countDown();
        started.await();
        assertEquals(ScanProblem.BUSY, problem(decoders.decode(file(true, deadline -> {}), "")));
        assertInstanceOf(ScanOutcome.Clean.class, decoders.decode(file(false, deadline -> {}), ""));
    }

    @Test
    void placeIsFreeAgainAfterAnyEnd() {
        List<Consumer<Deadline>> ends = List.of(
                deadline -> {},
                deadline -> {
                    throw new ScanRefused(ScanProblem.LOCKED);
                },
                deadline -> {
                    throw new IllegalStateException();
                },
                DecodersTest::nest);
        for (var end : ends) {
            decoders.decode(file(true, end), "");
        }
        assertInstanceOf(ScanOutcome.Clean.class, decoders.decode(file(true, deadline -> {}), ""));
    }

    @Test
    void whoLooksAtTheDeadlineEndsThere() {
        var impatient = new Decoders(Duration.ofMillis(50), Duration.ofMillis(50));
        var endless = file(false, deadline -> {
            while (true) {
                deadline.check();
            }
        });
        assertEquals(ScanProblem.TOO_SLOW, problem(impatient.decode(endless, "")));
    }

    /** Ends where the stack does, as a file does that contains itself. */
    @SuppressWarnings("InfiniteRecursion")
    private static void nest(Deadline deadline) {
        deadline.check();
        nest(deadline);
        deadline.check();
    }

    private void occupy() {
        var thread = new Thread(() -> decoders.decode(
                file(false, deadline -> {
                    started.countDown();
                    try {
                        mayEnd.await();
                    } catch (InterruptedException stopping) {
                        Thread.currentThread().interrupt();
                    }
                }),
                ""));
        thread.setDaemon(true);
        thread.start();
    }

    private static ScanProblem problem(ScanOutcome outcome) {
        return assertInstanceOf(ScanOutcome.Refused.class, outcome).problem();
    }

    private static ScanFile file(boolean isHeavy, Consumer<Deadline> work) {
        return new ScanFile() {
            @Override
            public boolean isHeavy() {
                return isHeavy;
            }

            @Override
            public List<Picture> pages(Deadline deadline) {
                work.accept(deadline);
                return List.of();
            }
        };
    }
}
