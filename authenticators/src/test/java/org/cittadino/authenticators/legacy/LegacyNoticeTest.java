// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cittadino.store.LegacyAccounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.ClientModel;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.userprofile.ValidationException;
import org.mockito.MockedConstruction;

/** When the notice is shown, and where its answers lead. */
class LegacyNoticeTest {
    private final RequiredActionContext context = mock(RequiredActionContext.class);
    private final AuthenticationSessionModel login = mock(AuthenticationSessionModel.class);
    private final RealmModel realm = mock(RealmModel.class);
    private final UserModel citizen = mock(UserModel.class);
    private final LoginFormsProvider form = mock(LoginFormsProvider.class, RETURNS_SELF);
    private final LegacyNotice notice = new LegacyNotice();
    private boolean isDue = true;
    private boolean isWeakAndOld = true;
    private @Nullable MockedConstruction<LegacyAccounts> accounts;

    @BeforeEach
    void somebodyAtTheLoginPage() {
        when(context.getAuthenticationSession()).thenReturn(login);
        when(context.getRealm()).thenReturn(realm);
        when(context.getUser()).thenReturn(citizen);
        when(context.form()).thenReturn(form);
        when(citizen.getId()).thenReturn("u1");
        when(citizen.getUsername()).thenReturn("m.rossi1234");
        var here = service("Mensa");
        when(login.getClient()).thenReturn(here);
        when(realm.getAlwaysDisplayInConsoleClientsStream()).thenAnswer(asked -> Stream.of(here));
        when(login.getAuthNote(AuthenticationProcessor.CURRENT_FLOW_PATH))
                .thenReturn(LoginActionsService.AUTHENTICATE_PATH);
        accounts = mockConstruction(LegacyAccounts.class, (made, created) -> {
            when(made.isNoticeDue(eq("u1"), any())).thenAnswer(asked -> isDue);
            when(made.isWeakAndOld(citizen)).thenAnswer(asked -> isWeakAndOld);
        });
    }

    @AfterEach
    void theRealAccountsAgain() {
        if (accounts != null) {
            accounts.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
    void anOldWeakAccountIsToldWhenItIsTime(boolean due, boolean weakAndOld, boolean told) {
        isDue = due;
        isWeakAndOld = weakAndOld;
        assertEquals(told, isTold());
    }

    @Test
    void theAccountItselfIsLeftAlone() {
        notice.evaluateTriggers(context);

        verify(citizen, never()).addRequiredAction(anyString());
        verify(login).addRequiredAction("cittadino-legacy-notice");
    }

    @ParameterizedTest
    @CsvSource({"token, false", "registration, false", "reset-credentials, false", ", false", "authenticate, true"})
    void onlyAtTheLoginPage(@Nullable String path, boolean told) {
        when(login.getAuthNote(AuthenticationProcessor.CURRENT_FLOW_PATH)).thenReturn(path);
        assertEquals(told, isTold());
    }

    @Test
    void notWhoPassesByLoggedIn() {
        when(login.getAuthNote(AuthenticationManager.SSO_AUTH)).thenReturn("true");
        assertFalse(isTold());
    }

    @Test
    void notWhereNoPageMayBeShown() {
        when(login.getClientNote("prompt")).thenReturn("none");
        assertFalse(isTold());
    }

    @Test
    void notWhoWasSentToDoSomethingElse() {
        when(login.getClientNote("kc_action")).thenReturn("UPDATE_PASSWORD");
        assertFalse(isTold());
    }

    @Test
    void notWhereTheRedPadlockSaysMore() {
        when(login.getClient().getClientScopes(true))
                .thenReturn(Map.of("credenziale-forte", mock(ClientScopeModel.class)));
        assertFalse(isTold());
    }

    @Test
    void onceInALogin() {
        when(login.getAuthNote("cittadino.legacy.answered")).thenReturn("true");
        assertFalse(isTold());
    }

    @Test
    void thePageSaysWhatOpens() {
        notice.requiredActionChallenge(context);

        verify(form).setAttribute("legacyOpen", List.of("Mensa"));
        verify(form).setAttribute("legacyMayRaise", false);
        verify(form).createForm("cittadino-legacy-notice.ftl");
        verify(context).challenge(any());
    }

    @Test
    void whoeverAsksForItWithoutNeedGoesOn() {
        isWeakAndOld = false;
        notice.requiredActionChallenge(context);

        verify(context).success();
        verify(context, never()).challenge(any());
    }

    @ParameterizedTest
    @CsvSource({"raise, true, true", "raise, false, false", "later, true, false", ", true, false"})
    void everyAnswerLeadsOnAndOneOfThemToTheStrongCredential(@Nullable String answer, boolean offered, boolean raises) {
        answers(answer);
        if (offered) {
            var action = new RequiredActionProviderModel();
            action.setEnabled(true);
            when(realm.getRequiredActionProviderByAlias("cittadino-upgrade")).thenReturn(action);
        }
        notice.processAction(context);

        verify(login, raises ? times(1) : never()).setClientNote("kc_action", "cittadino-upgrade");
        verify(context).success();
        if (accounts != null) {
            verify(accounts.constructed().get(0)).noticed("u1");
        }
    }

    @Test
    void theActionMayBeAskedForByName() {
        assertEquals(InitiatedActionSupport.SUPPORTED, notice.initiatedActionSupport());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "3650, 3650", "3651, 30", "'', 30", "never, 30", "-1, 30"})
    void aTownSetsTheDays(String written, int days) {
        assertEquals(
                Duration.ofDays(days), LegacyNoticeConfig.of(config(written)).pause());
    }

    @Test
    void withoutSettingsItIsAMonth() {
        assertEquals(Duration.ofDays(30), LegacyNoticeConfig.of(null).pause());
    }

    @ParameterizedTest
    @CsvSource({"0, true", "30, true", "'', true", "3651, false", "soon, false", "-1, false"})
    void theConsoleTakesDaysOnly(String written, boolean taken) {
        var isTaken = true;
        try {
            new LegacyNoticeFactory().validateConfig(context.getSession(), realm, config(written));
        } catch (ValidationException refused) {
            isTaken = false;
        }
        assertEquals(taken, isTaken);
    }

    private static RequiredActionConfigModel config(String days) {
        var config = new RequiredActionConfigModel();
        config.getConfig().put("everyDays", days);
        return config;
    }

    private boolean isTold() {
        notice.evaluateTriggers(context);
        return mockingDetails(login).getInvocations().stream()
                .anyMatch(call -> call.getMethod().getName().equals("addRequiredAction"));
    }

    private void answers(@Nullable String answer) {
        var parameters = new MultivaluedHashMap<String, String>();
        if (answer != null) {
            parameters.add("answer", answer);
        }
        var request = mock(HttpRequest.class);
        when(request.getDecodedFormParameters()).thenReturn(parameters);
        when(context.getHttpRequest()).thenReturn(request);
    }

    private static ClientModel service(String name) {
        var client = mock(ClientModel.class);
        when(client.isEnabled()).thenReturn(true);
        when(client.getName()).thenReturn(name);
        when(client.getClientScopes(true)).thenReturn(Map.of());
        return client;
    }
}
