// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import com.google.auto.service.AutoService;
import java.util.List;
import org.cittadino.authenticators.StepFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** The step {@code cittadino-scan}. */
@AutoService(AuthenticatorFactory.class)
public final class ScanAuthenticatorFactory implements StepFactory {
    /** Stored in realms; never renamed. */
    public static final String ID = "cittadino-scan";

    private static final ScanAuthenticator STEP = new ScanAuthenticator();

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Cittadino: scans of the document";
    }

    @Override
    public String getHelpText() {
        return "Asks for scans of an identity document for the officials. Stands after the code by e-mail, before which"
                + " nobody gets through, and before the step in which an official decides.";
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return ScanConfig.properties();
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return STEP;
    }
}
