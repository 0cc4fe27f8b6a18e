// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the same work in many threads that are let go at one moment. */
final class Together {
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    private Together() {}

    static <T> List<T> run(int threads, Callable<T> work) {
        var start = new CyclicBarrier(threads);
        var futures = new ArrayList<Future<T>>();
        for (var i = 0; i < threads; i++) {
            futures.add(THREADS.submit(() -> {
                start.await();
                return work.call();
            }));
        }
        return futures.stream().map(Together::result).toList();
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException broken) {
            throw new AssertionError("a thread broke", broken);
        }
    }
}
