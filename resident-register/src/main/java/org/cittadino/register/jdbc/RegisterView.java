// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.jdbc;

import dev.failsafe.CircuitBreaker;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.register.RegisterFinding;
import org.cittadino.register.RegisterBreaker;
import org.jboss.logging.Logger;

/**
 * Asks the view from threads of its own, because no driver can be trusted to give up in time: the citizen's thread
 * waits as long as it was told and no longer. A view that keeps failing is left alone for a while.
 */
final class RegisterView implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RegisterView.class);
    private static final int WAITING = 64;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JdbcSettings settings;
    private final Connections connections;
    private final ExecutorService threads;
    private final CircuitBreaker<RegisterFinding> breaker;

    RegisterView(JdbcSettings settings, Duration rest) {
        this.settings = settings;
        this.connections = new Connections(settings);
        this.threads = threads(settings.connections());
        this.breaker = RegisterBreaker.resting(rest);
    }

    private static ExecutorService threads(int count) {
        var threads = new ThreadPoolExecutor(
                count, count, KEPT.toSeconds(), TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
                    var thread = new Thread(work, "cittadino-register");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** Looks a code up; no register if the view is away, slow, or unclear about the person. */
    Sighting look(CodiceFiscale code) {
        if (!breaker.tryAcquirePermit()) {
            return Sighting.NONE;
        }
        try {
            var sighting = inTime(() -> new ViewQuestion(settings, connections).ask(code));
            breaker.recordSuccess();
            return sighting;
        } catch (SQLException away) {
            // without its message, in which databases quote what they were asked
            LOG.warnf("the register could not be asked: SQL state %s", away.getSQLState());
        } catch (TimeoutException late) {
            LOG.warnf("the register did not answer within %d s", settings.seconds());
        }
        breaker.recordFailure();
        return Sighting.NONE;
    }

    private Sighting inTime(Callable<Sighting> question) throws SQLException, TimeoutException {
        Future<Sighting> future;
        try {
            future = threads.submit(question);
        } catch (RejectedExecutionException full) {
            throw new TimeoutException();
        }
        try {
            return future.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof SQLException away
                    ? away
                    : new SQLException(broken.getClass().getSimpleName(), "HY000");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        } finally {
            future.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        connections.close();
    }
}
