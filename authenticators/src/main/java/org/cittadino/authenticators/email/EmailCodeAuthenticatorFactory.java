// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import com.google.auto.service.AutoService;
import java.util.List;
import org.cittadino.authenticators.StepFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** The step {@code cittadino-email-code}. */
@AutoService(AuthenticatorFactory.class)
public final class EmailCodeAuthenticatorFactory implements StepFactory {
    /** Stored in realms; never renamed. */
    public static final String ID = "cittadino-email-code";

    private static final EmailCodeAuthenticator STEP = new EmailCodeAuthenticator();

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Cittadino: code by e-mail";
    }

    @Override
    public String getHelpText() {
        return "Sends a one-time code to the address of the registration and goes on when it is typed in. Stands after"
                + " the registration form and before the step that opens the account.";
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return EmailCodeConfig.properties();
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return STEP;
    }
}
