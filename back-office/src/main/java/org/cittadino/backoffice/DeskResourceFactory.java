// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import com.google.auto.service.AutoService;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Serves {@code /realms/{realm}/cittadino/desk/api}. */
@AutoService(RealmResourceProviderFactory.class)
public final class DeskResourceFactory implements RealmResourceProviderFactory {
    /** Part of the address; never renamed. */
    public static final String ID = "cittadino";

    private @Nullable DeskSettings settings;

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        var known = settings;
        if (known == null) {
            throw new IllegalStateException("the desk is asked before its settings are read");
        }
        return new RealmResourceProvider() {
            @Override
            public Object getResource() {
                return new DeskResource(session, known);
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void init(Config.Scope config) {
        settings = DeskSettings.of(config);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }
}
