// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.Set;
import org.cittadino.store.AccountCategories;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;

/**
 * Whether a registration opened the account without a password and nobody has entered it since. To any other account,
 * above all to one that a colleague or administrator was just given, a letter would be a key in the hand of whoever
 * ordered it.
 */
final class FirstPassword {
    /** Whoever has a role of these works for the town. */
    private static final Set<String> STAFF = Set.of(Admission.CLIENT, Constants.REALM_MANAGEMENT_CLIENT_ID);

    private final KeycloakSession session;
    private final UserModel citizen;

    FirstPassword(KeycloakSession session, UserModel citizen) {
        this.session = session;
        this.citizen = citizen;
    }

    private static boolean isOfStaff(RoleModel role) {
        return role.isClientRole()
                && role.getContainer() instanceof ClientModel client
                && STAFF.contains(client.getClientId());
    }

    boolean isAwaited() {
        return citizen.isEnabled()
                && new AccountCategories(session).of(citizen.getId()).isPresent()
                && citizen.getRoleMappingsStream().noneMatch(FirstPassword::isOfStaff)
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
