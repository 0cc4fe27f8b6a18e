// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import com.google.auto.service.AutoService;
import java.time.Duration;
import org.cittadino.delivery.Dispatcher;
import org.cittadino.delivery.DispatcherFactory;
import org.cittadino.store.CampaignDue;
import org.cittadino.store.CampaignSending;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.timer.TimerProvider;

/**
 * Carries the campaigns on, every few seconds on each node: a campaign is taken by one statement, so any number of
 * nodes may try.
 */
@AutoService(DispatcherFactory.class)
public final class CampaignRounds implements DispatcherFactory {
    private static final Logger LOG = Logger.getLogger(CampaignRounds.class);

    /** Shorter than the pauses of a campaign, which set the pace. */
    private static final Duration EVERY = Duration.ofSeconds(5);

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> {
            if (event instanceof PostMigrationEvent) {
                KeycloakModelUtils.runJobInTransaction(factory, session -> session.getProvider(TimerProvider.class)
                        .schedule(() -> round(factory), EVERY.toMillis(), "cittadino-campaign"));
            }
        });
    }

    private static void round(KeycloakSessionFactory factory) {
        try {
            KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> new CampaignSending(session).due())
                    .forEach(due -> stepOrNote(factory, due));
        } catch (RuntimeException broken) {
            // the database is away: the next round tries again
            LOG.warnf(
                    "a round of the campaigns broke off: %s", broken.getClass().getSimpleName());
        }
    }

    /** A campaign that breaks must not stand in the way of the other towns'. */
    private static void stepOrNote(KeycloakSessionFactory factory, CampaignDue due) {
        try {
            KeycloakModelUtils.runJobInTransaction(factory, session -> step(session, due));
        } catch (RuntimeException broken) {
            LOG.errorf(
                    "campaign %s cannot go on: %s", due.id(), broken.getClass().getSimpleName());
        }
    }

    private static void step(KeycloakSession session, CampaignDue due) {
        var realm = session.realms().getRealm(due.realmId());
        if (realm != null) {
            session.getContext().setRealm(realm);
            new CampaignSending(session).step(due.id(), new CampaignMail(realm));
        }
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
        return "campaign";
    }
}
