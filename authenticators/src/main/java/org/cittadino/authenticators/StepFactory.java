// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import org.keycloak.Config;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSessionFactory;

/** What all our steps have in common: required or off, for nobody's second factor, no state. */
public interface StepFactory extends AuthenticatorFactory {
    @Override
    default Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }

    @Override
    @SuppressWarnings("NullAway") // Keycloak's contract: null where there is no category
    default String getReferenceCategory() {
        return null;
    }

    @Override
    default boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    default void init(Config.Scope config) {}

    @Override
    default void postInit(KeycloakSessionFactory factory) {}

    @Override
    default void close() {}
}
