// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.route;

import com.google.auto.service.AutoService;
import java.util.List;
import org.cittadino.authenticators.StepFactory;
import org.cittadino.store.RouteSettings;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** The step {@code cittadino-route}. */
@AutoService(AuthenticatorFactory.class)
public final class RouteAuthenticatorFactory implements StepFactory {
    /** Stored in realms; never renamed. */
    public static final String ID = RouteSettings.STEP;

    private static final RouteAuthenticator STEP = new RouteAuthenticator();

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Cittadino: who is registering";
    }

    @Override
    public String getHelpText() {
        return "Lets people say whether they are residents, non-residents or act for an organisation. The first step of"
                + " a registration; conditional sub-flows after it hold the steps of each route.";
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return RouteConfig.properties();
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return STEP;
    }
}
