// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import com.google.auto.service.AutoService;
import java.util.List;
import org.cittadino.authenticators.StepFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** The step {@code cittadino-register-match}. */
@AutoService(AuthenticatorFactory.class)
public final class RegisterMatchAuthenticatorFactory implements StepFactory {
    /** Stored in realms; never renamed. */
    public static final String ID = "cittadino-register-match";

    private static final RegisterMatchAuthenticator STEP = new RegisterMatchAuthenticator(SteadyTime.shared());

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Cittadino: the register of residents";
    }

    @Override
    public String getHelpText() {
        return "Asks the register whether the data and the document are those of a resident. Stands after the form and,"
                + " where the form asks for an address, after the code by e-mail: before it nobody gets through.";
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return RegisterMatchConfig.properties();
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return STEP;
    }
}
