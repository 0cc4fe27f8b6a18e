// SPDX-License-Identifier: Apache-2.0
package org.cittadino.benchmarks.register;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most heap that was in use since it began to watch. */
public final class HeapWatch {
    private static final double MEBIBYTE = 1 << 20;

    private final AtomicLong kept = new AtomicLong();

    public HeapWatch() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener((notice, none) -> collected(notice), null, null);
        }
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private void collected(Notification notice) {
        if (notice.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            var after = GarbageCollectionNotificationInfo.from((CompositeData) notice.getUserData())
                    .getGcInfo()
                    .getMemoryUsageAfterGc();
            kept.accumulateAndGet(
                    heap().map(pool -> Objects.requireNonNull(after.get(pool.getName())))
                            .mapToLong(MemoryUsage::getUsed)
                            .sum(),
                    Math::max);
        }
    }

    /** With garbage, without it, and as much as there is. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.0f MiB at most, %.0f MiB at most after a collection, of %.0f MiB",
                heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEBIBYTE,
                kept.get() / MEBIBYTE,
                Runtime.getRuntime().maxMemory() / MEBIBYTE);
    }
}
