// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.authenticators.Samples;
import org.cittadino.authenticators.StepContext;
import org.cittadino.store.AccountOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.UserModel;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedStatic;

class AccountPageTest {
    private final StepContext context = new StepContext();
    private final AccountPage page = new AccountPage(context.flow);
    private final List<String> ended = new ArrayList<>();
    private @Nullable MockedStatic<RegistrationEnd> end;

    @BeforeEach
    void pagesThatAreOnlyNoted() {
        end = mockStatic(RegistrationEnd.class);
        end.when(() -> RegistrationEnd.show(any(), anyString())).thenAnswer(asked -> {
            ended.add(asked.getArgument(1));
            return null;
        });
        end.when(() -> RegistrationEnd.show(any(), anyString(), anyMap()))
                .thenAnswer(asked -> ended.add(
                        asked.getArgument(1) + " " + new TreeMap<>(asked.<Map<String, Object>>getArgument(2))));
    }

    @AfterEach
    void theRealThingAgain() {
        if (end != null) {
            end.close();
        }
    }

    @Test
    void anOpenedAccountIsSaid() {
        page.answer(Samples.proven(), CredentialWay.OWN_PASSWORD, new AccountOutcome.Opened(mock(UserModel.class)));

        assertEquals(List.of("cittadino-activated.ftl {cittadinoUserName=}"), ended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OWN_PASSWORD      | mrossi          | cittadino-activated.ftl {cittadinoUserName=mrossi}",
                "OWN_PASSWORD      | ada@example.org | cittadino-activated.ftl {cittadinoUserName=}",
                "EMAIL             | mrossi          | cittadino-credentials.ftl {cittadinoUserName=mrossi, cittadinoWay=EMAIL}",
                "LETTER            | ada@example.org | cittadino-credentials.ftl {cittadinoUserName=, cittadinoWay=LETTER}",
                "LETTER_REGISTERED | mrossi          | cittadino-credentials.ftl {cittadinoUserName=mrossi, cittadinoWay=LETTER_REGISTERED}"
            })
    void thePageSaysHowTheCredentialsArrive(CredentialWay way, String name, String shown) {
        var citizen = mock(UserModel.class);
        when(citizen.getUsername()).thenReturn(name);

        page.answer(Samples.proven(), way, new AccountOutcome.Opened(citizen));

        assertEquals(List.of(shown), ended);
    }

    @Test
    void nobodyIsLoggedInByOpeningAnAccount() {
        page.answer(Samples.proven(), CredentialWay.OWN_PASSWORD, new AccountOutcome.Opened(mock(UserModel.class)));

        verify(context.flow, never()).setUser(any());
        verify(context.flow, never()).success();
    }

    @Test
    void aTakenAddressEndsNeutrally() {
        page.answer(Samples.proven(), CredentialWay.OWN_PASSWORD, new AccountOutcome.Taken());

        assertEquals(List.of("cittadino-not-activated.ftl"), ended);
    }

    @Test
    void aRegistrationCompletedInAnotherWindowIsOver() {
        page.answer(Samples.proven(), CredentialWay.OWN_PASSWORD, new AccountOutcome.Ended());

        assertEquals(List.of("cittadino-registration-over.ftl"), ended);
    }

    @Test
    void changedRulesLeadBackToTheFilledFormAndAreExplained() {
        page.answer(Samples.proven(), CredentialWay.OWN_PASSWORD, new AccountOutcome.RulesChanged());

        assertEquals(List.of(), ended);
        ArgumentCaptor<Runnable> afterwards = ArgumentCaptor.captor();
        verify(context.flow).resetFlow(afterwards.capture());
        afterwards.getValue().run();
        verify(context.browser).setAuthNote("cittadino.registration.draft", "reg-1");
        verify(context.browser).setAuthNote("cittadino.registration.draft.reason", "cittadinoRulesChanged");
    }

    @Test
    void anEndedRegistrationIsToldSo() {
        page.over();

        assertEquals(List.of("cittadino-registration-over.ftl"), ended);
    }
}
