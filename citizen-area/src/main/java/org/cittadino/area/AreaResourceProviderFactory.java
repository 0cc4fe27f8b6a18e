// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.AccountResourceProvider;
import org.keycloak.services.resource.AccountResourceProviderFactory;

/**
 * Serves {@code /realms/{realm}/account} where the account theme of the realm names it. The only class that touches
 * this SPI, which is internal to Keycloak.
 */
@AutoService(AccountResourceProviderFactory.class)
public final class AreaResourceProviderFactory implements AccountResourceProviderFactory {
    /** Stands in account themes; never renamed. */
    public static final String ID = "cittadino-area";

    @Override
    public AccountResourceProvider create(KeycloakSession session) {
        return new AccountResourceProvider() {
            @Override
            public Object getResource() {
                return new AreaResource(session);
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
        return ID;
    }
}
