// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.secret;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.stream.Stream;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.UserSessionProvider;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.RootAuthenticationSessionModel;

/** Somebody before the page that asks for user name and password. */
final class LoginDoor {
    final KeycloakSession session = mock(KeycloakSession.class);
    final KeycloakContext context = mock(KeycloakContext.class);
    final RealmModel realm = mock(RealmModel.class);
    final UserModel citizen = mock(UserModel.class);
    final AuthenticationSessionModel login = mock(AuthenticationSessionModel.class);
    final PasswordHashProvider hash = mock(PasswordHashProvider.class);
    private final UserSessionProvider sessions = mock(UserSessionProvider.class);
    private final SubjectCredentialManager credentials = mock(SubjectCredentialManager.class);

    LoginDoor() {
        when(session.getContext()).thenReturn(context);
        when(session.sessions()).thenReturn(sessions);
        when(session.getProvider(PasswordHashProvider.class, "argon2")).thenReturn(hash);
        when(context.getRealm()).thenReturn(realm);
        when(context.getAuthenticationSession()).thenReturn(login);
        var policy = mock(PasswordPolicy.class);
        when(policy.getHashAlgorithm()).thenReturn("argon2");
        when(realm.getPasswordPolicy()).thenReturn(policy);
        var choosing = new RequiredActionProviderModel();
        choosing.setEnabled(true);
        when(realm.getRequiredActionProviderByAlias("UPDATE_PASSWORD")).thenReturn(choosing);
        var root = mock(RootAuthenticationSessionModel.class);
        when(root.getId()).thenReturn("root-1");
        when(login.getParentSession()).thenReturn(root);
        when(citizen.getId()).thenReturn("u1");
        when(citizen.isEnabled()).thenReturn(true);
        when(citizen.credentialManager()).thenReturn(credentials);
        when(credentials.getStoredCredentialsByTypeStream("password")).thenAnswer(asked -> Stream.empty());
    }

    void standsAtTheLoginPage() {
        standsAt("authenticate");
    }

    void standsAt(String path) {
        when(login.getAuthNote("current.flow.path")).thenReturn(path);
    }

    void standsNowhere() {
        when(context.getAuthenticationSession()).thenReturn(null);
    }

    void isLoggedIn() {
        when(sessions.getUserSession(realm, "root-1")).thenReturn(mock(UserSessionModel.class));
    }

    void hasPassword() {
        when(credentials.getStoredCredentialsByTypeStream("password"))
                .thenAnswer(asked -> Stream.of(new CredentialModel()));
    }
}
