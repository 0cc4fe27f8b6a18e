// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.level;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The listener {@code cittadino-level-watch}, at work in every realm. */
@AutoService(EventListenerProviderFactory.class)
public final class LevelWatchFactory implements EventListenerProviderFactory {
    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new LevelWatch(session);
    }

    @Override
    public String getId() {
        return "cittadino-level-watch";
    }

    /** No list of a realm may forget it. */
    @Override
    public boolean isGlobal() {
        return true;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
