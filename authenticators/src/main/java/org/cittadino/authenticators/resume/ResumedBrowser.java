// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.resume;

import java.net.URI;
import java.util.Optional;
import org.cittadino.authenticators.OpenRegistration;
import org.cittadino.authenticators.email.EmailCodeAuthenticatorFactory;
import org.cittadino.authenticators.route.RouteCondition;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.utils.OIDCResponseType;
import org.keycloak.services.Urls;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.services.util.AuthenticationFlowURLHelper;
import org.keycloak.services.util.ResolveRelative;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.CommonClientSessionModel.Action;
import org.keycloak.sessions.CommonClientSessionModel.ExecutionStatus;

/** Puts a browser that has nothing but the link where the first browser was: in front of the code page. */
final class ResumedBrowser {
    private final KeycloakSession session;

    ResumedBrowser(KeycloakSession session) {
        this.session = session;
    }

    /** Address of the code page; empty if the application is gone or the realm no longer asks for codes. */
    Optional<URI> start(Registration registration) {
        var realm = session.getContext().getRealm();
        var client = realm.getClientByClientId(registration.clientId());
        if (client == null || !client.isEnabled() || realm.getRegistrationFlow() == null) {
            return Optional.empty();
        }
        session.getContext().setClient(client);
        var login = login(client);
        login.setAuthNote(Registrations.NOTE, registration.id());
        login.setAuthNote(OpenRegistration.RESUMED_NOTE, "true");
        if (!registration.content().route().isEmpty()) {
            login.setAuthNote(Registrations.ROUTE_NOTE, registration.content().route());
        }
        if (!passForm(
                login,
                realm.getRegistrationFlow().getId(),
                registration.content().route())) {
            return Optional.empty();
        }
        var urls = new AuthenticationFlowURLHelper(
                session, realm, session.getContext().getUri());
        return Optional.of(urls.getLastExecutionUrl(login));
    }

    private AuthenticationSessionModel login(ClientModel client) {
        var realm = session.getContext().getRealm();
        var sessions = new AuthenticationSessionManager(session);
        var root = sessions.getCurrentRootAuthenticationSession(realm);
        if (root == null) {
            root = sessions.createAuthenticationSession(realm, true);
        }
        var login = root.createAuthenticationSession(client);
        login.setAction(Action.AUTHENTICATE.name());
        login.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
        login.setClientNote(
                OIDCLoginProtocol.ISSUER,
                Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm.getName()));
        // no application waits for an answer: after the login the browser goes to the application's own page
        login.setClientNote(OIDCLoginProtocol.RESPONSE_TYPE_PARAM, OIDCResponseType.NONE);
        login.setRedirectUri(home(client));
        login.setClientNote(OIDCLoginProtocol.REDIRECT_URI_PARAM, login.getRedirectUri());
        login.setAuthNote(AuthenticationProcessor.CURRENT_FLOW_PATH, LoginActionsService.REGISTRATION_PATH);
        return login;
    }

    private String home(ClientModel client) {
        var home = ResolveRelative.resolveRelativeUri(session, client.getRootUrl(), client.getBaseUrl());
        var realm = session.getContext().getRealm();
        return home != null
                ? home
                : Urls.accountBase(session.getContext().getUri().getBaseUri())
                        .build(realm.getName())
                        .toString();
    }

    /**
     * The form was filled in before: the executions in front of the code count as done, also where the route of this
     * registration is a part of the flow of its own.
     *
     * @return whether the code was found in this part
     */
    private boolean passForm(AuthenticationSessionModel login, String part, String route) {
        var realm = session.getContext().getRealm();
        var steps = realm.getAuthenticationExecutionsStream(part).toList();
        if (!RouteCondition.admits(realm, steps, route)) {
            return false;
        }
        for (AuthenticationExecutionModel step : steps) {
            if (step.isDisabled()) {
                continue;
            }
            if (EmailCodeAuthenticatorFactory.ID.equals(step.getAuthenticator())
                    || step.isAuthenticatorFlow() && passForm(login, step.getFlowId(), route)) {
                return true;
            }
            login.setExecutionStatus(step.getId(), ExecutionStatus.SUCCESS);
        }
        return false;
    }
}
