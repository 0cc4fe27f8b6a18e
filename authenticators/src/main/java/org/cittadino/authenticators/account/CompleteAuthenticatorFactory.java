// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import com.google.auto.service.AutoService;
import java.util.List;
import org.cittadino.authenticators.StepFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** The step {@code cittadino-complete}. */
@AutoService(AuthenticatorFactory.class)
public final class CompleteAuthenticatorFactory implements StepFactory {
    /** Stored in realms; never renamed. */
    public static final String ID = "cittadino-complete";

    private static final CompleteAuthenticator STEP = new CompleteAuthenticator();

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Cittadino: open the account";
    }

    @Override
    public String getHelpText() {
        return "Turns the registration into an account once its proofs are complete, and leads to the login. The last"
                + " step of a registration.";
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return CompleteConfig.properties();
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return STEP;
    }
}
