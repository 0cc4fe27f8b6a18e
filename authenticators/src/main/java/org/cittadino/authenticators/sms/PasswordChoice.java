// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.sms;

import jakarta.ws.rs.core.Response;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.Urls;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationSessionManager;

/**
 * Leads to Keycloak's own page for a new password. It ends there and nobody is logged in by it: whatever becomes of that
 * page, the next door is the login.
 */
final class PasswordChoice {
    private final KeycloakSession session;

    PasswordChoice(KeycloakSession session) {
        this.session = session;
    }

    Response start(UserModel citizen) {
        var context = session.getContext();
        var realm = context.getRealm();
        var client = realm.getClientByClientId(Constants.ACCOUNT_MANAGEMENT_CLIENT_ID);
        context.setClient(client);
        var base = context.getUri().getBaseUri();
        var home = PageAddress.ofLogin(session);
        var choice = new AuthenticationSessionManager(session)
                .createAuthenticationSession(realm, true)
                .createAuthenticationSession(client);
        choice.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
        choice.setClientNote(OIDCLoginProtocol.ISSUER, Urls.realmIssuer(base, realm.getName()));
        choice.setRedirectUri(home);
        choice.setClientNote(OIDCLoginProtocol.REDIRECT_URI_PARAM, home);
        choice.setAuthenticatedUser(citizen);
        choice.setAuthNote(AuthenticationManager.END_AFTER_REQUIRED_ACTIONS, "true");
        choice.setAuthNote(AuthenticationManager.SET_REDIRECT_URI_AFTER_REQUIRED_ACTIONS, "true");
        choice.addRequiredAction(RequiredAction.UPDATE_PASSWORD);
        return AuthenticationManager.redirectToRequiredActions(
                session, realm, choice, context.getUri(), RequiredAction.UPDATE_PASSWORD.name());
    }
}
