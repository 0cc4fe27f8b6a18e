// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.level;

import com.google.auto.service.AutoService;
import org.cittadino.authenticators.WatchFactory;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;

/** The listener {@code cittadino-level-watch}, at work in every realm. */
@AutoService(EventListenerProviderFactory.class)
public final class LevelWatchFactory implements WatchFactory {
    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new LevelWatch(session);
    }

    @Override
    public String getId() {
        return "cittadino-level-watch";
    }
}
