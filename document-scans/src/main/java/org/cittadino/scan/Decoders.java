// SPDX-License-Identifier: Apache-2.0
package org.cittadino.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The two places of this node at which files are decoded. Each file gets a thread of its own that looks at its deadline;
 * it gives its place back only when it has really ended, so there are never more than two.
 */
final class Decoders {
    private static final int PLACES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Between two looks at the deadline a step may take a moment. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    /** What nests too deep for this is no scan. */
    private static final long STACK = 1 << 20;

    private final Semaphore places;
    private final Duration patience;
    private final Duration longest;

    Decoders() {
        this(PATIENCE, LONGEST);
    }

    Decoders(Duration patience, Duration longest) {
        // fair: a heavy file that waits for both must not starve behind light ones
        this.places = new Semaphore(PLACES, true);
        this.patience = patience;
        this.longest = longest;
    }

    ScanOutcome decode(ScanFile file, String watermark) {
        var needed = file.isHeavy() ? PLACES : 1;
        try {
            if (!places.tryAcquire(needed, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return new ScanOutcome.Refused(ScanProblem.BUSY);
            }
            return decodedBy(new Work(file, watermark, Deadline.in(longest), needed));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new ScanOutcome.Refused(ScanProblem.BUSY);
        }
    }

    private ScanOutcome decodedBy(Work work) throws InterruptedException {
        var thread = new Thread(null, work, "cittadino-scan", STACK);
        thread.setDaemon(true);
        try {
            thread.start();
        } catch (OutOfMemoryError noThread) {
            // the work gives its places back by itself, once it runs
            places.release(work.needed);
            throw noThread;
        }
        try {
            thread.join(longest.plus(GRACE).toMillis());
        } finally {
            work.deadline.over();
        }
        return work.outcome;
    }

    private final class Work implements Runnable {
        private final ScanFile file;
        private final String watermark;
        private final Deadline deadline;
        private final int needed;
        private volatile ScanOutcome outcome = new ScanOutcome.Refused(ScanProblem.TOO_SLOW);

        Work(ScanFile file, String watermark, Deadline deadline, int needed) {
            this.file = file;
            this.watermark = watermark;
            this.deadline = deadline;
            this.needed = needed;
        }

        @Override
        public void run() {
            try {
                outcome = new ScanOutcome.Clean(marked());
            } catch (ScanRefused refused) {
                outcome = new ScanOutcome.Refused(refused.problem());
            } catch (IOException | RuntimeException | StackOverflowError broken) {
                // decoders answer a hostile file with any exception there is
                outcome = new ScanOutcome.Refused(ScanProblem.BROKEN);
            } finally {
                places.release(needed);
            }
        }

        private List<byte[]> marked() throws IOException {
            var pages = new ArrayList<byte[]>();
            for (var page : file.pages(deadline)) {
                deadline.check();
                page.mark(watermark);
                pages.add(page.jpeg());
            }
            return pages;
        }
    }
}
