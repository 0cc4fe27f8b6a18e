// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import com.google.auto.service.AutoService;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.policy.PasswordPolicyManagerProvider;
import org.keycloak.policy.PasswordPolicyManagerProviderFactory;

/**
 * Takes the place of Keycloak's own way through the password policies. An internal SPI: this class and the provider are
 * all that touches it; {@code --spi-password-policy-manager--provider=default} brings the other one back.
 */
@AutoService(PasswordPolicyManagerProviderFactory.class)
public final class EveryPolicyProviderFactory implements PasswordPolicyManagerProviderFactory {

    @Override
    public PasswordPolicyManagerProvider create(KeycloakSession session) {
        return new EveryPolicyProvider(session);
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
