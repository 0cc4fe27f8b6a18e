// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.google.auto.service.AutoService;
import java.time.Duration;
import org.keycloak.Config;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.timer.TimerProvider;

/**
 * Registers our tables and looks after them. Its id is part of the name of the changelog's table and never changes.
 */
@AutoService(JpaEntityProviderFactory.class)
public final class CittadinoEntitiesFactory implements JpaEntityProviderFactory {
    static final String ID = "cittadino";
    private static final Duration PURGE_EVERY = Duration.ofMinutes(10);
    private static final Duration SETTLE_EVERY = Duration.ofHours(1);
    private static final Duration CHECK_EVERY = Duration.ofDays(1);

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new CittadinoEntities();
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> onEvent(factory, event));
    }

    private static void onEvent(KeycloakSessionFactory factory, ProviderEvent event) {
        if (event instanceof PostMigrationEvent) {
            KeycloakModelUtils.runJobInTransaction(factory, CittadinoEntitiesFactory::schedule);
        } else if (event instanceof RealmModel.RealmRemovedEvent removed) {
            Purge.realm(removed.getKeycloakSession(), removed.getRealm().getId());
        } else if (event instanceof UserModel.UserRemovedEvent gone) {
            Purge.user(
                    gone.getKeycloakSession(),
                    gone.getRealm().getId(),
                    gone.getUser().getId());
        }
    }

    /** On each node: removing or checking twice does no harm, so no node needs a lock for it. */
    private static void schedule(KeycloakSession session) {
        var timer = session.getProvider(TimerProvider.class);
        timer.scheduleTask(Purge::expired, PURGE_EVERY.toMillis(), "cittadino-purge");
        timer.scheduleTask(AgedEvidence::round, SETTLE_EVERY.toMillis(), "cittadino-aged-evidence");
        timer.scheduleTask(AuditWatch::check, CHECK_EVERY.toMillis(), "cittadino-audit");
    }

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }
}
