// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be stopped when the demo ends, however it ends: last started, first stopped. */
final class Shutdown {
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private boolean begun;

    static Shutdown onExit() {
        Shutdown shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::stopAll));
        return shutdown;
    }

    synchronized void add(Runnable step) {
        steps.push(step);
    }

    /** True once Ctrl-C was pressed: what then ends was told to end, and is no failure. */
    synchronized boolean hasBegun() {
        return begun;
    }

    private void stopAll() {
        Deque<Runnable> all;
        synchronized (this) {
            begun = true;
            all = new ArrayDeque<>(steps);
        }
        if (all.isEmpty()) {
            return;
        }
        System.out.println("\nStopping ...");
        all.forEach(Runnable::run);
        System.out.println("Stopped.");
    }
}
