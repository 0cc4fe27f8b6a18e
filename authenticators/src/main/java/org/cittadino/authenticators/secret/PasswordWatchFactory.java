// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.secret;

import com.google.auto.service.AutoService;
import org.cittadino.authenticators.WatchFactory;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;

/** The listener {@code cittadino-password-watch}, at work in every realm. */
@AutoService(EventListenerProviderFactory.class)
public final class PasswordWatchFactory implements WatchFactory {
    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new PasswordWatch(session);
    }

    @Override
    public String getId() {
        return "cittadino-password-watch";
    }
}
