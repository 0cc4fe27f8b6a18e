// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** What is the same for all of our pages outside a flow: no settings, and a resource for each request. */
public interface PagesFactory extends RealmResourceProviderFactory {
    /** The resource that answers below the id. */
    Object pages(KeycloakSession session);

    @Override
    default RealmResourceProvider create(KeycloakSession session) {
        return new RealmResourceProvider() {
            @Override
            public Object getResource() {
                return pages(session);
            }

            @Override
            public void close() {}
        };
    }

    @Override
    default void init(Config.Scope config) {}

    @Override
    default void postInit(KeycloakSessionFactory factory) {}

    @Override
    default void close() {}
}
