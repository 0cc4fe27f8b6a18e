// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.legacy;

import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.models.Constants;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.TokenUtil;

/**
 * Logins in which nobody reads a page: an application looks whether somebody is there, a program has a password, a
 * browser that is known passes by, or the citizen was sent to do something else.
 */
final class QuietLogin {
    private QuietLogin() {}

    /** Whether somebody has just stood at the login page. */
    static boolean isNone(AuthenticationSessionModel login) {
        return LoginActionsService.AUTHENTICATE_PATH.equals(
                        login.getAuthNote(AuthenticationProcessor.CURRENT_FLOW_PATH))
                && !AuthenticatorUtil.isSSOAuthentication(login)
                && !TokenUtil.hasPrompt(
                        login.getClientNote(OIDCLoginProtocol.PROMPT_PARAM), OIDCLoginProtocol.PROMPT_VALUE_NONE)
                && login.getClientNote(Constants.KC_ACTION) == null;
    }
}
