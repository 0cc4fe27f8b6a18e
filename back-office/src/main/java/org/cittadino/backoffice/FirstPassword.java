// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;

/**
 * Whether an account was opened without a password and nobody has entered it since. To any other account a letter would
 * be a second key, in the hand of whoever ordered it.
 */
final class FirstPassword {
    private final KeycloakSession session;
    private final UserModel citizen;

    FirstPassword(KeycloakSession session, UserModel citizen) {
        this.session = session;
        this.citizen = citizen;
    }

    boolean isAwaited() {
        return citizen.isEnabled()
                && citizen.getServiceAccountClientLink() == null
                && citizen.getRequiredActionsStream().anyMatch(RequiredAction.UPDATE_PASSWORD.name()::equals)
                && citizen.credentialManager()
                        .getStoredCredentialsStream()
                        .findAny()
                        .isEmpty()
                && session.users()
                        .getFederatedIdentitiesStream(session.getContext().getRealm(), citizen)
                        .findAny()
                        .isEmpty();
    }
}
