// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import org.keycloak.Config;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSessionFactory;

/** What is the same for all of our listeners: no settings, and at work in every realm. */
public interface WatchFactory extends EventListenerProviderFactory {
    /** No list of a realm may forget it. */
    @Override
    default boolean isGlobal() {
        return true;
    }

    @Override
    default void init(Config.Scope config) {}

    @Override
    default void postInit(KeycloakSessionFactory factory) {}

    @Override
    default void close() {}
}
