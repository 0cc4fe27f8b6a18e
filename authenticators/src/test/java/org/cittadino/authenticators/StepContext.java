// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.net.URI;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.ClientConnection;
import org.keycloak.events.EventBuilder;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What Keycloak hands to a step, with a browser that may have come by the link in the mail. */
public final class StepContext {
    public static final URI HERE = URI.create("https://town.example/step");

    public final AuthenticationFlowContext flow = mock(AuthenticationFlowContext.class);
    public final LoginFormsProvider form = mock(LoginFormsProvider.class, RETURNS_SELF);
    public final KeycloakSession session = mock(KeycloakSession.class);
    public final RealmModel realm = mock(RealmModel.class);
    public final AuthenticationSessionModel browser = mock(AuthenticationSessionModel.class);
    public final EventBuilder event = mock(EventBuilder.class, RETURNS_SELF);
    private final HttpRequest request = mock(HttpRequest.class);

    public StepContext() {
        var context = mock(KeycloakContext.class);
        when(context.getRealm()).thenReturn(realm);
        when(realm.getName()).thenReturn("town");
        when(session.getContext()).thenReturn(context);
        when(flow.getSession()).thenReturn(session);
        when(flow.getRealm()).thenReturn(realm);
        when(flow.getAuthenticationSession()).thenReturn(browser);
        when(flow.form()).thenReturn(form);
        when(flow.getEvent()).thenReturn(event);
        when(flow.getHttpRequest()).thenReturn(request);
        when(flow.getRefreshExecutionUrl()).thenReturn(HERE);
        var connection = mock(ClientConnection.class);
        when(connection.getRemoteHost()).thenReturn("2001:db8:1:2:3:4:5:6");
        when(flow.getConnection()).thenReturn(connection);
    }

    /** The browser works on the registration with that id. */
    public StepContext on(String registration) {
        when(browser.getAuthNote("cittadino.registration")).thenReturn(registration);
        return this;
    }

    /** The browser came by the link in the mail. */
    public StepContext resumed() {
        when(browser.getAuthNote("cittadino.registration.resumed")).thenReturn("true");
        return this;
    }

    /** The browser sent a form: name, value, name, value… */
    public StepContext sent(String... pairs) {
        var parameters = new MultivaluedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            parameters.add(pairs[i], pairs[i + 1]);
        }
        when(request.getDecodedFormParameters()).thenReturn(parameters);
        return this;
    }
}
