// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.FederatedIdentityModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;

/** To which accounts a letter with a secret may go. */
class FirstPasswordTest {
    @ParameterizedTest(name = "enabled {0}, action {1}, credential {2}, SPID {3}, service {4}: {5}")
    @CsvSource({
        "true,  UPDATE_PASSWORD, false, false, false, true",
        "false, UPDATE_PASSWORD, false, false, false, false",
        "true,  UPDATE_PROFILE,  false, false, false, false",
        "true,  UPDATE_PASSWORD, true,  false, false, false",
        "true,  UPDATE_PASSWORD, false, true,  false, false",
        "true,  UPDATE_PASSWORD, false, false, true,  false"
    })
    void onlyOneThatWaitsForItsFirstPassword(
            boolean enabled, String action, boolean credential, boolean spid, boolean service, boolean awaited) {
        var citizen = mock(UserModel.class);
        var credentials = mock(SubjectCredentialManager.class);
        when(citizen.isEnabled()).thenReturn(enabled);
        when(citizen.getRequiredActionsStream()).thenReturn(Stream.of(action));
        when(citizen.credentialManager()).thenReturn(credentials);
        when(credentials.getStoredCredentialsStream())
                .thenReturn(credential ? Stream.of(new CredentialModel()) : Stream.empty());
        when(citizen.getServiceAccountClientLink()).thenReturn(service ? "c1" : null);

        assertEquals(awaited, new FirstPassword(session(spid), citizen).isAwaited());
    }

    private static KeycloakSession session(boolean spid) {
        var session = mock(KeycloakSession.class);
        var users = mock(UserProvider.class);
        when(session.getContext()).thenReturn(mock(KeycloakContext.class));
        when(session.users()).thenReturn(users);
        when(users.getFederatedIdentitiesStream(any(), any()))
                .thenReturn(spid ? Stream.of(new FederatedIdentityModel("spid", "1", "1")) : Stream.empty());
        return session;
    }
}
