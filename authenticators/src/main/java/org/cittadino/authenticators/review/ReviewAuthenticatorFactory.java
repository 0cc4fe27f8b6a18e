// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.review;

import com.google.auto.service.AutoService;
import java.util.List;
import org.cittadino.authenticators.StepFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** The step {@code cittadino-review}. */
@AutoService(AuthenticatorFactory.class)
public final class ReviewAuthenticatorFactory implements StepFactory {
    /** Stored in realms; never renamed. */
    public static final String ID = "cittadino-review";

    private static final ReviewAuthenticator STEP = new ReviewAuthenticator();

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Cittadino: an official decides";
    }

    @Override
    public String getHelpText() {
        return "Hands the registration to the officials and tells the citizen that they will be written to. The last"
                + " step of its flow: the account is opened at the desk.";
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return ReviewConfig.properties();
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return STEP;
    }
}
