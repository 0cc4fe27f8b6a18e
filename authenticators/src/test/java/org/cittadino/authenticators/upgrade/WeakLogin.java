// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.cittadino.store.Assurance;
import org.cittadino.store.Cases;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.EventBuilder;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.UserSessionProvider;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.RootAuthenticationSessionModel;
import org.mockito.MockedConstruction;

/** Somebody with a weak account in the middle of a login, as Keycloak shows them to a required action. */
final class WeakLogin implements AutoCloseable {
    final RequiredActionContext context = mock(RequiredActionContext.class);
    final AuthenticationSessionModel login = mock(AuthenticationSessionModel.class);
    final LoginFormsProvider form = mock(LoginFormsProvider.class, RETURNS_SELF);
    final UserModel citizen = mock(UserModel.class);
    final HttpRequest request = mock(HttpRequest.class);
    final EventBuilder event = mock(EventBuilder.class, RETURNS_SELF);
    final Map<String, String> notes = new HashMap<>();
    final Map<String, String> clientNotes = new HashMap<>();
    final Map<String, String> settings = new HashMap<>();
    final Set<String> pending = new HashSet<>();
    AssuranceLevel level = AssuranceLevel.WEAK;

    /** Enough was handed in, and nobody has settled it yet. */
    boolean isBehind;

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final ClientModel client = mock(ClientModel.class);
    private final UserSessionProvider sessions = mock(UserSessionProvider.class);
    private final RealmModel realm = mock(RealmModel.class);
    private final MockedConstruction<Assurance> assurance = mockConstruction(Assurance.class, (made, how) -> {
        when(made.of(any())).thenAnswer(asked -> level);
        doAnswer(asked -> level = isBehind ? AssuranceLevel.STRONG : level)
                .when(made)
                .follow(citizen);
    });
    private final MockedConstruction<Cases> cases = mockConstruction(
            Cases.class, (made, how) -> when(made.of(anyString())).thenReturn(List.of()));

    WeakLogin() {
        when(context.getAuthenticationSession()).thenReturn(login);
        when(context.getSession()).thenReturn(session);
        when(context.getRealm()).thenReturn(realm);
        when(context.getUser()).thenReturn(citizen);
        when(context.getHttpRequest()).thenReturn(request);
        when(context.form()).thenReturn(form);
        when(context.getEvent()).thenReturn(event);
        when(event.clone()).thenReturn(event);
        var config = new RequiredActionConfigModel();
        config.setConfig(settings);
        when(context.getConfig()).thenReturn(config);
        when(realm.getRequiredActionConfigByAlias("cittadino-upgrade")).thenReturn(config);
        var keycloak = mock(KeycloakContext.class);
        when(session.getContext()).thenReturn(keycloak);
        when(session.sessions()).thenReturn(sessions);
        when(citizen.getId()).thenReturn("u1");
        when(citizen.getEmail()).thenReturn("ada@example.org");
        when(login.getClient()).thenReturn(client);
        var root = mock(RootAuthenticationSessionModel.class);
        when(root.getId()).thenReturn("root-1");
        when(login.getParentSession()).thenReturn(root);
        notes();
        posts();
    }

    private void notes() {
        when(login.getAuthNote(anyString())).thenAnswer(asked -> notes.get(asked.<String>getArgument(0)));
        when(login.getClientNote(anyString())).thenAnswer(asked -> clientNotes.get(asked.<String>getArgument(0)));
        doAnswer(asked -> notes.put(asked.getArgument(0), asked.getArgument(1)))
                .when(login)
                .setAuthNote(anyString(), anyString());
        doAnswer(asked -> notes.remove(asked.<String>getArgument(0)))
                .when(login)
                .removeAuthNote(anyString());
        doAnswer(asked -> pending.add(asked.getArgument(0))).when(login).addRequiredAction(anyString());
        doAnswer(asked -> pending.remove(asked.<String>getArgument(0)))
                .when(login)
                .removeRequiredAction(anyString());
    }

    WeakLogin guarded() {
        when(client.getClientScopes(true)).thenReturn(Map.of("credenziale-forte", mock(ClientScopeModel.class)));
        return this;
    }

    /** The application names the sign only among what may be asked for. */
    WeakLogin guardedAsAnOption() {
        when(client.getClientScopes(false)).thenReturn(Map.of("credenziale-forte", mock(ClientScopeModel.class)));
        return this;
    }

    WeakLogin at(String path) {
        notes.put("current.flow.path", path);
        return this;
    }

    /** Let in by the cookie of a login so many seconds ago. */
    UserSessionModel knownSince(long seconds) {
        notes.put("SSO_AUTH", "true");
        var open = mock(UserSessionModel.class);
        when(open.getUser()).thenReturn(citizen);
        when(open.getNote("AUTH_TIME")).thenReturn(Long.toString(LoginMoment.now() - seconds));
        when(sessions.getUserSession(realm, "root-1")).thenReturn(open);
        return open;
    }

    WeakLogin posts(String... pairs) {
        return posts(MediaType.APPLICATION_FORM_URLENCODED_TYPE, pairs);
    }

    WeakLogin posts(MediaType type, String... pairs) {
        var headers = mock(HttpHeaders.class);
        when(headers.getMediaType()).thenReturn(type);
        when(request.getHttpHeaders()).thenReturn(headers);
        var fields = new MultivaluedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            fields.add(pairs[i], pairs[i + 1]);
        }
        when(request.getDecodedFormParameters()).thenReturn(fields);
        return this;
    }

    @Override
    public void close() {
        assurance.close();
        cases.close();
    }
}
