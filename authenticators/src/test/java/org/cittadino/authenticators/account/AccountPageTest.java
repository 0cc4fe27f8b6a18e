// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.cittadino.authenticators.Samples;
import org.cittadino.authenticators.StepContext;
import org.cittadino.store.Registrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.models.ClientModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.util.AuthenticationFlowURLHelper;
import org.keycloak.services.util.ResolveRelative;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedStatic;
import org.mockito.ScopedMock;

class AccountPageTest {
    private final StepContext context = new StepContext();
    private final AccountPage page = new AccountPage(context.flow);
    private final UserModel citizen = mock(UserModel.class);
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void keycloaksOwnWays() {
        mocked.add(mockConstruction(
                Registrations.class, (made, created) -> doAnswer(asked -> done.add("gave up " + asked.getArgument(0)))
                        .when(made)
                        .giveUp(anyString())));
        MockedStatic<AuthenticationProcessor> processor = mockStatic(AuthenticationProcessor.class);
        processor
                .when(() -> AuthenticationProcessor.resetFlow(context.browser, "authenticate"))
                .thenAnswer(asked -> done.add("back to the login"));
        mocked.add(processor);
        mocked.add(mockConstruction(
                AuthenticationFlowURLHelper.class, (made, created) -> when(made.getLastExecutionUrl(context.browser))
                        .thenReturn(URI.create("https://town.example/login"))));
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void anOpenedAccountLeadsToTheLoginOfTheRequestThatBeganIt() {
        page.answer(Samples.proven(), new AccountOutcome.Opened(citizen));

        verify(context.form).setAttribute("loginUrl", "https://town.example/login");
        verify(context.form).createForm("cittadino-activated.ftl");
        verify(context.flow).forceChallenge(any());
        assertEquals(List.of("back to the login"), done);
    }

    @Test
    void nobodyIsLoggedInByOpeningAnAccount() {
        page.answer(Samples.proven(), new AccountOutcome.Opened(citizen));

        verify(context.flow, never()).setUser(any());
        verify(context.flow, never()).success();
    }

    @Test
    void whoCameByTheLinkIsLedToTheApplication() {
        context.resumed();
        var client = mock(ClientModel.class);
        when(context.browser.getClient()).thenReturn(client);
        when(client.getRootUrl()).thenReturn("https://sportello.example");
        when(client.getBaseUrl()).thenReturn("/home");
        var relative = mockStatic(ResolveRelative.class);
        relative.when(() -> ResolveRelative.resolveRelativeUri(context.session, "https://sportello.example", "/home"))
                .thenReturn("https://sportello.example/home");
        mocked.add(relative);

        page.answer(Samples.proven(), new AccountOutcome.Opened(citizen));

        verify(context.form).setAttribute("loginUrl", "https://sportello.example/home");
    }

    @Test
    void aTakenAddressEndsNeutrally() {
        page.answer(Samples.proven(), new AccountOutcome.Taken());

        verify(context.form).createForm("cittadino-not-activated.ftl");
        assertEquals(List.of("gave up reg-1", "back to the login"), done);
    }

    @Test
    void changedRulesLeadBackToTheFilledForm() {
        page.answer(Samples.proven(), new AccountOutcome.RulesChanged());

        ArgumentCaptor<Runnable> afterwards = ArgumentCaptor.captor();
        verify(context.flow).resetFlow(afterwards.capture());
        afterwards.getValue().run();
        verify(context.browser).setAuthNote("cittadino.registration.draft", "reg-1");
        assertEquals(List.of("gave up reg-1"), done);
    }

    @Test
    void anEndedRegistrationIsToldSo() {
        page.over();

        verify(context.form).createForm("cittadino-registration-over.ftl");
    }

    @Test
    void whatHappenedIsRecordedWithoutThePerson() {
        page.record(Samples.proven(), new AccountOutcome.Opened(citizen));
        verify(context.event).success();

        page.record(Samples.proven(), new AccountOutcome.Taken());
        verify(context.event).error("account_taken");

        page.record(Samples.proven(), new AccountOutcome.RulesChanged());
        verify(context.event).error("rules_changed");
    }
}
