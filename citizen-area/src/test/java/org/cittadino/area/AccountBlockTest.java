// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.stream.Stream;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.store.Assurance;
import org.cittadino.store.Cases;
import org.cittadino.store.InitialSecrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.common.ClientConnection;
import org.keycloak.cookie.CookieProvider;
import org.keycloak.cookie.CookieType;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.UserSessionProvider;
import org.keycloak.tracing.TracingProvider;
import org.mockito.MockedStatic;

class AccountBlockTest {
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final UserProvider users = mock(UserProvider.class);
    private final UserSessionProvider logins = mock(UserSessionProvider.class);
    private final RealmModel realm = mock(RealmModel.class);
    private final UserModel citizen = mock(UserModel.class);
    private final SubjectCredentialManager credentials = mock(SubjectCredentialManager.class);
    private final CookieProvider cookies = mock(CookieProvider.class);
    private final MockedStatic<Assurance> assurance = mockStatic(Assurance.class);
    private final MockedStatic<Cases> cases = mockStatic(Cases.class);
    private final MockedStatic<InitialSecrets> secrets = mockStatic(InitialSecrets.class);
    private final AccountBlock block =
            new AccountBlock(session, new Visitor(realm, citizen, mock(UserSessionModel.class)));

    @BeforeEach
    void somebodyWithoutAnAddressAndWithoutSessions() {
        var context = mock(KeycloakContext.class);
        when(session.getContext()).thenReturn(context);
        when(context.getRealm()).thenReturn(realm);
        when(context.getClient()).thenReturn(mock(ClientModel.class));
        when(context.getConnection()).thenReturn(mock(ClientConnection.class));
        when(session.getKeycloakSessionFactory()).thenReturn(mock(KeycloakSessionFactory.class));
        when(session.users()).thenReturn(users);
        when(session.sessions()).thenReturn(logins);
        when(session.getProvider(CookieProvider.class)).thenReturn(cookies);
        when(session.getProvider(TracingProvider.class)).thenReturn(mock(TracingProvider.class, RETURNS_DEEP_STUBS));
        when(logins.getUserSessionsStream(realm, citizen)).thenAnswer(call -> Stream.empty());
        when(logins.getOfflineUserSessionsStream(realm, citizen)).thenAnswer(call -> Stream.empty());
        when(citizen.credentialManager()).thenReturn(credentials);
        when(credentials.getStoredCredentialsStream())
                .thenAnswer(call -> Stream.of("password", "password-history", "otp", "webauthn-passwordless")
                        .map(AccountBlockTest::stored));
    }

    @AfterEach
    void theRealStoreAgain() {
        assurance.close();
        cases.close();
        secrets.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "password-history", "otp", "webauthn-passwordless"})
    void noCredentialStays(String type) {
        block.block();
        verify(credentials).removeStoredCredentialById(type);
    }

    @Test
    void whatWasIssuedBeforeIsVoid() {
        block.block();
        verify(users).setNotBeforeForUser(eq(realm), eq(citizen), anyInt());
        verify(cookies).expire(CookieType.IDENTITY);
    }

    @Test
    void theLevelGoesAndTheLossIsWrittenDown() {
        when(citizen.getId()).thenReturn("u1");
        block.block();
        assurance.verify(() -> Assurance.revoke(session, citizen));
        cases.verify(() -> Cases.open(session, "u1", CaseKind.LOSS, CaseState.APPROVED));
    }

    @Test
    void aSecretOnALetterIsVoid() {
        when(citizen.getId()).thenReturn("u1");
        block.block();
        secrets.verify(() -> InitialSecrets.withdraw(session, "u1"));
    }

    @Test
    void anAddressThatWasBegunIsForgotten() {
        block.block();
        verify(citizen).removeAttribute(UserModel.EMAIL_PENDING);
        verify(citizen).removeRequiredAction(UserModel.RequiredAction.UPDATE_EMAIL);
    }

    @Test
    void theNextLoginBeginsWithANewPassword() {
        block.block();
        verify(citizen).addRequiredAction(UserModel.RequiredAction.UPDATE_PASSWORD);
    }

    @ParameterizedTest(name = "reset allowed {0}, address {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"true, ada@example.org, true", "true, '', false", "true, -, false", "false, ada@example.org, false"
            })
    void onlyAMailLeadsBackWithoutTheOffice(boolean allowed, String address, boolean way) {
        when(realm.isResetPasswordAllowed()).thenReturn(allowed);
        when(citizen.getEmail()).thenReturn(address);
        assertEquals(way, block.hasWayBack());
    }

    private static CredentialModel stored(String type) {
        var credential = new CredentialModel();
        credential.setId(type);
        credential.setType(type);
        return credential;
    }
}
