// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.services.managers.AppAuthManager.BearerTokenAuthenticator;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;
import org.mockito.MockedConstruction.MockInitializer;

/** Who may come to the desk. */
class AdmissionTest {
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final RealmModel realm = mock(RealmModel.class);
    private final ClientModel desk = mock(ClientModel.class);
    private final UserModel user = mock(UserModel.class);
    private final HttpHeaders headers = mock(HttpHeaders.class);
    private final AccessToken token = new AccessToken();
    private int tokensRead;

    @BeforeEach
    void anOfficialWithAToken() {
        var context = mock(KeycloakContext.class);
        var request = mock(HttpRequest.class);
        when(session.getContext()).thenReturn(context);
        when(context.getRealm()).thenReturn(realm);
        when(context.getHttpRequest()).thenReturn(request);
        when(request.getHttpHeaders()).thenReturn(headers);
        when(headers.getHeaderString("Authorization")).thenReturn("Bearer something");
        when(realm.getClientByClientId("cittadino-desk")).thenReturn(desk);
        when(desk.isEnabled()).thenReturn(true);
        when(desk.getClientId()).thenReturn("cittadino-desk");
        when(user.isEnabled()).thenReturn(true);
        when(user.getId()).thenReturn("bruno");
    }

    @ParameterizedTest
    @EnumSource(DeskRole.class)
    void withTheRoleInTheTokenAndOnTheUserTheyMay(DeskRole role) {
        give(role.id(), true, true);

        assertEquals("bruno", admit(role).id());
        assertEquals(1, tokensRead);
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    void oneOfTheTwoIsNotEnough(boolean inToken, boolean onUser) {
        give("decide", inToken, onUser);

        assertEquals(Problem.NOT_ALLOWED, refusal(DeskRole.DECIDE));
    }

    @ParameterizedTest
    @EnumSource(DeskRole.class)
    void oneRoleIsNotAnother(DeskRole asked) {
        for (var held : DeskRole.values()) {
            if (held != asked) {
                give(held.id(), true, true);
                when(desk.getRole(asked.id())).thenReturn(mock(RoleModel.class));
                assertEquals(Problem.NOT_ALLOWED, refusal(asked), held.id());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "view, true, true, true",
        "issue, true, true, true",
        "view, false, true, false",
        "view, true, false, false"
    })
    void whatAllOfficialsMayNeedsAnyRole(String role, boolean inToken, boolean onUser, boolean in) {
        give(role, inToken, onUser);

        try (var made = mockConstruction(BearerTokenAuthenticator.class, (mock, how) -> answering(mock, held()))) {
            var admission = new Admission(session);
            if (in) {
                var official = admission.admit();
                assertEquals(
                        List.of(role),
                        admission.roles(official).stream().map(DeskRole::id).toList());
            } else {
                assertEquals(
                        Problem.NOT_ALLOWED,
                        assertThrows(Refused.class, admission::admit).problem());
            }
            assertEquals(1, made.constructed().size());
        }
    }

    @Test
    void rolesOfKeycloaksAdministrationAreWorthNothingHere() {
        token.addAccess("realm-management").addRole("view").addRole("realm-admin");
        token.setRealmAccess(new AccessToken.Access().addRole("view").addRole("admin"));
        when(desk.getRole("view")).thenReturn(mock(RoleModel.class));
        when(user.hasRole(any())).thenReturn(true);

        assertEquals(Problem.NOT_ALLOWED, refusal(DeskRole.VIEW));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"none", "''", "Basic YTpi", "DPoP something", "something", "Bearer"})
    void withoutABearerTokenNothingElseIsLookedAt(@Nullable String header) {
        when(headers.getHeaderString("Authorization")).thenReturn(header);
        give("view", true, true);

        assertEquals(Problem.NO_TOKEN, refusal(DeskRole.VIEW));
        assertEquals(0, tokensRead);
    }

    @Test
    void aTokenThatKeycloakDoesNotTakeIsNone() {
        assertEquals(Problem.NO_TOKEN, refusal(DeskRole.VIEW, (made, how) -> answering(made, null)));
        assertEquals(Problem.NO_TOKEN, refusal(DeskRole.VIEW, (made, how) -> {
            when(made.setAudience(any())).thenReturn(made);
            when(made.authenticate()).thenThrow(mock(NotAuthorizedException.class));
        }));
    }

    @Test
    void theTokenHasToBeMadeForTheDesk() {
        give("view", true, true);
        try (var made = mockConstruction(BearerTokenAuthenticator.class, (mock, how) -> answering(mock, held()))) {
            new Admission(session).admit(DeskRole.VIEW);
            verify(made.constructed().get(0)).setAudience("cittadino-desk");
        }
    }

    @Test
    void whoIsSwitchedOffIsOut() {
        give("view", true, true);
        when(user.isEnabled()).thenReturn(false);

        assertEquals(Problem.NO_TOKEN, refusal(DeskRole.VIEW));
    }

    @Test
    void aDeskThatIsSwitchedOffIsClosed() {
        give("view", true, true);
        when(desk.isEnabled()).thenReturn(false);

        assertEquals(Problem.NOT_ALLOWED, refusal(DeskRole.VIEW));
    }

    @Test
    void aTokenOfAnotherApplicationIsNoTokenUnlessTheTownNamesIt() {
        give("view", true, true);
        when(desk.getClientId()).thenReturn("tributi");
        assertEquals(Problem.NO_TOKEN, refusal(DeskRole.VIEW));

        when(realm.getAttribute("cittadino.desk.clients")).thenReturn("anagrafe-import, tributi");
        assertEquals("bruno", admit(DeskRole.VIEW).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1"})
    void aTownMayDemandAStrongerLogin(String acr) {
        give("view", true, true);
        when(realm.getAttribute("cittadino.desk.acr")).thenReturn("2");
        token.setAcr(acr);
        assertEquals(Problem.NOT_ALLOWED, refusal(DeskRole.VIEW));

        token.setAcr("2");
        assertEquals("bruno", admit(DeskRole.VIEW).id());
    }

    @ParameterizedTest
    @CsvSource({"the-job, true", "another-job, false"})
    void aMachineHasNoSecondFactorToGive(String link, boolean isLetIn) {
        give("view", true, true);
        when(realm.getAttribute("cittadino.desk.acr")).thenReturn("2");
        when(desk.getId()).thenReturn("the-job");
        when(user.getServiceAccountClientLink()).thenReturn(link);

        if (isLetIn) {
            assertEquals("bruno", admit(DeskRole.VIEW).id());
        } else {
            assertEquals(Problem.NOT_ALLOWED, refusal(DeskRole.VIEW));
        }
    }

    private void give(String role, boolean inToken, boolean onUser) {
        var held = mock(RoleModel.class);
        when(desk.getRole(role)).thenReturn(held);
        when(user.hasRole(held)).thenReturn(onUser);
        token.setResourceAccess(new HashMap<>());
        if (inToken) {
            token.addAccess("cittadino-desk").addRole(role);
        }
    }

    private Official admit(DeskRole role) {
        try (var made = mockConstruction(BearerTokenAuthenticator.class, (mock, how) -> answering(mock, held()))) {
            var official = new Admission(session).admit(role);
            tokensRead = made.constructed().size();
            return official;
        }
    }

    private Problem refusal(DeskRole role) {
        return refusal(role, (made, how) -> answering(made, held()));
    }

    private Problem refusal(DeskRole role, MockInitializer<BearerTokenAuthenticator> answer) {
        try (var made = mockConstruction(BearerTokenAuthenticator.class, answer)) {
            var refused = assertThrows(Refused.class, () -> new Admission(session).admit(role));
            tokensRead = made.constructed().size();
            return refused.problem();
        }
    }

    private AuthResult held() {
        return new AuthResult(user, null, token, desk);
    }

    private static void answering(BearerTokenAuthenticator made, @Nullable AuthResult result) {
        when(made.setAudience(any())).thenReturn(made);
        when(made.authenticate()).thenReturn(result);
    }
}
