// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;

class KeysTest {
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final KeycloakSessionFactory factory = mock(KeycloakSessionFactory.class);
    private final RealmModel realm = mock(RealmModel.class);
    private final UserModel citizen = mock(UserModel.class);
    private final SubjectCredentialManager credentials = mock(SubjectCredentialManager.class);
    private final Keys keys = new Keys(session, new Visitor(realm, citizen, mock(UserSessionModel.class)));

    @BeforeEach
    void aRealmWhoseLoginAsksForAPasswordOrAnApp() {
        when(session.getKeycloakSessionFactory()).thenReturn(factory);
        when(citizen.credentialManager()).thenReturn(credentials);
        var browser = flow("browser");
        var second = flow("second");
        when(realm.getBrowserFlow()).thenReturn(browser);
        when(realm.getAuthenticationFlowById("second")).thenReturn(second);
        when(realm.getAuthenticationExecutionsStream("browser"))
                .thenAnswer(call -> Stream.of(step("form", Requirement.REQUIRED), subFlow("second")));
        when(realm.getAuthenticationExecutionsStream("second"))
                .thenAnswer(call ->
                        Stream.of(step("otp", Requirement.ALTERNATIVE), step("webauthn", Requirement.DISABLED)));
        asks("form", "password", Set.of("webauthn-passwordless"));
        asks("otp", "otp", Set.of());
        asks("webauthn", "webauthn", Set.of());
    }

    @Test
    void onlyWhatTheLoginAsksForAndTheRealmAllowsIsOffered() {
        allow("CONFIGURE_TOTP", true);
        allow("webauthn-register", true);
        allow("webauthn-register-passwordless", true);
        assertEquals(List.of(CredentialKind.PASSKEY, CredentialKind.OTP), keys.offered());
    }

    @Test
    void anActionThatIsSwitchedOffOrMissingIsNotOffered() {
        allow("CONFIGURE_TOTP", false);
        assertEquals(List.of(), keys.offered());
    }

    @Test
    void keysAreListedNewestFirstWithoutThePasswordAndItsHistory() {
        when(credentials.getStoredCredentialsStream())
                .thenAnswer(call -> Stream.of(
                        stored("a", "password", 5),
                        stored("b", "password-history", 4),
                        stored("c", "otp", 1),
                        stored("d", "webauthn", 9)));
        assertEquals(
                List.of(
                        new Keys.Key("d", CredentialKind.SECURITY_KEY, "", Instant.ofEpochMilli(9)),
                        new Keys.Key("c", CredentialKind.OTP, "", Instant.ofEpochMilli(1))),
                keys.list());
        assertEquals(Optional.of(Instant.ofEpochMilli(5)), keys.passwordSince());
    }

    private void allow(String alias, boolean enabled) {
        var action = new RequiredActionProviderModel();
        action.setEnabled(enabled);
        when(realm.getRequiredActionProviderByAlias(alias)).thenReturn(action);
    }

    private void asks(String id, String category, Set<String> more) {
        var step = mock(AuthenticatorFactory.class);
        when(step.getReferenceCategory()).thenReturn(category);
        when(step.getOptionalReferenceCategories(any())).thenReturn(more);
        when(factory.getProviderFactory(Authenticator.class, id)).thenReturn(step);
    }

    private static AuthenticationFlowModel flow(String id) {
        var flow = new AuthenticationFlowModel();
        flow.setId(id);
        return flow;
    }

    private static AuthenticationExecutionModel step(String authenticator, Requirement requirement) {
        var step = new AuthenticationExecutionModel();
        step.setAuthenticator(authenticator);
        step.setRequirement(requirement);
        return step;
    }

    private static AuthenticationExecutionModel subFlow(String id) {
        var step = new AuthenticationExecutionModel();
        step.setAuthenticatorFlow(true);
        step.setFlowId(id);
        step.setRequirement(Requirement.CONDITIONAL);
        return step;
    }

    private static CredentialModel stored(String id, String type, long created) {
        var credential = new CredentialModel();
        credential.setId(id);
        credential.setType(type);
        credential.setCreatedDate(created);
        return credential;
    }
}
