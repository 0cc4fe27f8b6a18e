// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import com.google.auto.service.AutoService;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.cittadino.store.OutboxFilled;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.timer.TimerProvider;

/**
 * Walks through the outbox whenever something was put into it, and every few seconds for what failed or was left by
 * another node. A row is taken by one statement, so any number of walks may go on side by side.
 */
@AutoService(DispatcherFactory.class)
public final class OutboxDispatcherFactory implements DispatcherFactory {
    private static final Logger LOG = Logger.getLogger(OutboxDispatcherFactory.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    /** A slow mail server holds a walk for its time-out; the others go on. */
    private static final int WALKS = 4;

    private final Semaphore walks = new Semaphore(WALKS);
    private final Semaphore bulk = new Semaphore(1);
    private @Nullable Executor executor;

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> onEvent(factory, event));
    }

    private void onEvent(KeycloakSessionFactory factory, ProviderEvent event) {
        if (event instanceof PostMigrationEvent) {
            KeycloakModelUtils.runJobInTransaction(factory, session -> {
                executor = session.getProvider(ExecutorsProvider.class).getExecutor("cittadino-outbox");
                session.getProvider(TimerProvider.class)
                        .schedule(() -> wake(factory), EVERY.toMillis(), "cittadino-outbox");
            });
        } else if (event instanceof OutboxFilled) {
            wake(factory);
        }
    }

    private void wake(KeycloakSessionFactory factory) {
        var pool = executor;
        if (pool == null || !walks.tryAcquire()) {
            return;
        }
        pool.execute(() -> {
            try {
                new OutboxRound(factory, bulk).run();
            } catch (RuntimeException broken) {
                // the database is away: the next walk tries again
                LOG.warnf(
                        "a walk through the outbox broke off: %s",
                        broken.getClass().getSimpleName());
            } finally {
                walks.release();
            }
        });
    }

    @Override
    public Dispatcher create(KeycloakSession session) {
        return () -> {};
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return "outbox";
    }
}
