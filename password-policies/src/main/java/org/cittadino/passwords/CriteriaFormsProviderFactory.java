// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.forms.login.LoginFormsProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Takes the place of Keycloak's pages to add the criteria of the password. An internal SPI: this class and the provider
 * are all that touches it; {@code --spi-login--provider=freemarker} brings the other ones back, without criteria.
 */
@AutoService(LoginFormsProviderFactory.class)
public final class CriteriaFormsProviderFactory implements LoginFormsProviderFactory {

    @Override
    public LoginFormsProvider create(KeycloakSession session) {
        return new CriteriaFormsProvider(session);
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return "cittadino";
    }

    /** Above Keycloak's own, whose order is 0. */
    @Override
    public int order() {
        return 1;
    }
}
