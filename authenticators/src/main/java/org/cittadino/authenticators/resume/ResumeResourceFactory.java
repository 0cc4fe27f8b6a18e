// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.resume;

import com.google.auto.service.AutoService;
import org.cittadino.authenticators.ResumeLink;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Serves {@code /realms/{realm}/cittadino-registration/{id}}. */
@AutoService(RealmResourceProviderFactory.class)
public final class ResumeResourceFactory implements RealmResourceProviderFactory {
    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new RealmResourceProvider() {
            @Override
            public Object getResource() {
                return new ResumeResource(session);
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ResumeLink.RESOURCE;
    }
}
