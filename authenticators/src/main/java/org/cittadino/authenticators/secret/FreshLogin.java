// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.secret;

import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resources.LoginActionsService;

/**
 * Whether somebody stands at the login page who is not logged in. Named rather than its opposites: a token endpoint, a
 * confirmation within a session, the linking of an identity and whatever a later Keycloak adds are no such place.
 */
final class FreshLogin {
    private FreshLogin() {}

    static boolean is(KeycloakSession session) {
        var context = session.getContext();
        var login = context.getAuthenticationSession();
        // a browser that is logged in asks again under the id of its session
        return login != null
                && LoginActionsService.AUTHENTICATE_PATH.equals(
                        login.getAuthNote(AuthenticationProcessor.CURRENT_FLOW_PATH))
                && session.sessions()
                                .getUserSession(
                                        context.getRealm(),
                                        login.getParentSession().getId())
                        == null;
    }
}
