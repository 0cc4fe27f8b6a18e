// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.cittadino.domain.eligibility.CitizenCategory;
import org.cittadino.store.AccountCategories;
import org.cittadino.store.AccountCategory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.FederatedIdentityModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RoleModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;

/** To which accounts a letter with a secret may go. */
class FirstPasswordTest {
    @ParameterizedTest(name = "enabled {0}, action {1}, credential {2}, SPID {3}, role {4}, registered {5}: {6}")
    @CsvSource({
        "true,  UPDATE_PASSWORD, false, false, account,          true,  true",
        "false, UPDATE_PASSWORD, false, false, account,          true,  false",
        "true,  UPDATE_PROFILE,  false, false, account,          true,  false",
        "true,  UPDATE_PASSWORD, true,  false, account,          true,  false",
        "true,  UPDATE_PASSWORD, false, true,  account,          true,  false",
        "true,  UPDATE_PASSWORD, false, false, cittadino-desk,   true,  false",
        "true,  UPDATE_PASSWORD, false, false, realm-management, true,  false",
        "true,  UPDATE_PASSWORD, false, false, account,          false, false"
    })
    void onlyOneThatWaitsForItsFirstPassword(
            boolean enabled,
            String action,
            boolean credential,
            boolean spid,
            String roleOf,
            boolean registered,
            boolean awaited) {
        var citizen = mock(UserModel.class);
        var credentials = mock(SubjectCredentialManager.class);
        when(citizen.isEnabled()).thenReturn(enabled);
        when(citizen.getRequiredActionsStream()).thenReturn(Stream.of(action));
        when(citizen.credentialManager()).thenReturn(credentials);
        when(credentials.getStoredCredentialsStream())
                .thenReturn(credential ? Stream.of(new CredentialModel()) : Stream.empty());
        when(citizen.getId()).thenReturn("u1");
        var role = role(roleOf);
        when(citizen.getRoleMappingsStream()).thenReturn(Stream.of(role));
        var category = new AccountCategory(CitizenCategory.RESIDENT, "resident", Instant.EPOCH);

        try (var categories = mockConstruction(AccountCategories.class, (made, how) -> when(made.of("u1"))
                .thenReturn(registered ? Optional.of(category) : Optional.empty()))) {
            assertEquals(awaited, new FirstPassword(session(spid), citizen).isAwaited());
            assertTrue(categories.constructed().size() <= 1);
        }
    }

    private static RoleModel role(String of) {
        var role = mock(RoleModel.class);
        var client = mock(ClientModel.class);
        when(client.getClientId()).thenReturn(of);
        when(role.isClientRole()).thenReturn(true);
        when(role.getContainer()).thenReturn(client);
        return role;
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
