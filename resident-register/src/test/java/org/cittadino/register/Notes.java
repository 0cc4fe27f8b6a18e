// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What would stand in the server's log, while it is open. */
public final class Notes extends Handler {
    public final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger logger;

    private Notes(Logger logger) {
        this.logger = logger;
    }

    /** Listens to the classes of that package. */
    public static Notes of(Class<?> neighbour) {
        var notes = new Notes(Logger.getLogger(neighbour.getPackageName()));
        notes.logger.addHandler(notes);
        notes.logger.setUseParentHandlers(false);
        return notes;
    }

    @Override
    public void publish(LogRecord line) {
        assertNull(line.getThrown());
        lines.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
