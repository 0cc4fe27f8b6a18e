// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.authenticators.ResumeLink;
import org.cittadino.authenticators.Samples;
import org.cittadino.authenticators.StepContext;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxProgress;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.AuthenticationFlowError;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedConstruction;
import org.mockito.ScopedMock;

/** The step itself: what leads on, what stays, and what is never done. */
class EmailCodeAuthenticatorTest {
    private final StepContext context = new StepContext().on("reg-1");
    private final EmailCodeAuthenticator step = new EmailCodeAuthenticator();
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private Optional<Registration> registration = Optional.of(Samples.open());
    private CodeCheck check = new CodeCheck.Accepted();
    private SendOutcome sending = new SendOutcome.Ordered();
    private @Nullable BooleanSupplier alsoRight;

    @BeforeEach
    void aStoreInMemory() {
        mocked.add(mockConstruction(
                Outbox.class, (made, created) -> when(made.progress("reg-1")).thenReturn(OutboxProgress.ON_ITS_WAY)));
        mocked.add(registrations());
        mocked.add(proofs());
        var links = mockStatic(ResumeLink.class);
        links.when(() -> ResumeLink.of(any(), anyString())).thenReturn("https://town.example/link");
        mocked.add(links);
        var end = mockStatic(RegistrationEnd.class);
        end.when(() -> RegistrationEnd.show(any(), anyString())).thenAnswer(asked -> {
            ended.add(asked.getArgument(1));
            return null;
        });
        mocked.add(end);
    }

    private MockedConstruction<Registrations> registrations() {
        return mockConstruction(Registrations.class, (made, created) -> {
            when(made.find("reg-1")).thenAnswer(asked -> registration);
            when(made.waiting("reg-1")).thenReturn(Optional.empty());
            doAnswer(asked -> done.add(
                            "gave up " + asked.<Registration>getArgument(0).id()))
                    .when(made)
                    .giveUp(any());
        });
    }

    private MockedConstruction<EmailProof> proofs() {
        return mockConstruction(EmailProof.class, (made, created) -> {
            when(made.sendFirst(any(), anyString())).thenAnswer(asked -> {
                done.add("first " + asked.getArgument(1));
                return sending;
            });
            when(made.send(any(), anyString())).thenAnswer(asked -> {
                done.add("again " + asked.getArgument(1));
                return sending;
            });
            when(made.check(any(), anyString(), any())).thenAnswer(asked -> {
                done.add("checked " + asked.getArgument(1));
                alsoRight = asked.getArgument(2);
                return check;
            });
        });
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void theFirstLookAtThePageSendsACode() {
        step.authenticate(context.flow);

        assertEquals(List.of("first https://town.example/link"), done);
        shown("cittadino-email-code.ftl");
    }

    @Test
    void whereNoAddressWasGivenThereIsNoneToProve() {
        registration = Optional.of(Samples.resident("", false, HashedPassword.NONE));

        step.authenticate(context.flow);

        assertEquals(List.of(), done);
        verify(context.flow).success();
    }

    @Test
    void withoutARegistrationNothingIsSent() {
        registration = Optional.empty();

        step.authenticate(context.flow);
        step.action(context.sent("code", "12345678").flow);

        assertEquals(List.of(), done);
        assertEquals(List.of("cittadino-registration-over.ftl", "cittadino-registration-over.ftl"), ended);
        verify(context.flow, never()).success();
    }

    @Test
    void whoGaveNoAddressHasNothingToProve() {
        registration = Optional.of(Samples.withoutEmail());

        step.authenticate(context.flow);

        verify(context.flow).success();
        assertEquals(List.of(), done);
    }

    @Test
    void aProvenAddressIsNotProvenAgain() {
        registration = Optional.of(Samples.proven());

        step.authenticate(context.flow);

        verify(context.flow).success();
        assertEquals(List.of(), done);
    }

    @Test
    void aProvenAddressNeedsNoSecondCodeWhateverIsSent() {
        registration = Optional.of(Samples.proven());

        step.action(context.sent("code", "00000000").flow);

        verify(context.flow).success();
        assertEquals(List.of(), done);
    }

    @Test
    void startingAgainLeavesTheRegistrationToItsEnd() {
        step.action(context.sent("action", "restart").flow);

        verify(context.flow).resetFlow();
        assertEquals(List.of(), done);
    }

    @Test
    void whoCameByTheLinkIsAskedEvenIfTheAddressIsProven() {
        registration = Optional.of(Samples.proven());
        context.resumed();

        step.authenticate(context.flow);

        verify(context.flow, never()).success();
    }

    @Test
    void theRightCodeLeadsOn() {
        step.action(context.sent("code", "1234 5678").flow);

        assertEquals(List.of("checked 12345678"), done);
        verify(context.flow).success();
    }

    @Test
    void aWrongCodeStaysOnThePageAndIsRecorded() {
        check = new CodeCheck.Wrong(2);

        step.action(context.sent("code", "12345678").flow);

        verify(context.flow, never()).success();
        verify(context.flow).failureChallenge(eq(AuthenticationFlowError.INVALID_CREDENTIALS), any());
        verify(context.event).error("code_wrong");
    }

    @Test
    void whatIsNoCodeCostsNoTry() {
        step.action(context.sent("code", "1234").flow);

        assertEquals(List.of(), done);
        shown("cittadino-email-code.ftl");
    }

    @Test
    void whoCameByTheLinkWithoutThePasswordCostsNoTry() {
        step.action(context.resumed().sent("code", "12345678").flow);

        assertEquals(List.of(), done);
        verify(context.flow, never()).success();
    }

    @Test
    void thePasswordIsCheckedTogetherWithTheCode() {
        check = new CodeCheck.Wrong(4);
        step.action(context.resumed().sent("code", "12345678", "password", "indovina").flow);

        // no hash provider answers in this session, so no password can be right
        assertEquals(false, alsoRight != null && alsoRight.getAsBoolean());
        verify(context.flow, never()).success();
    }

    @Test
    void theBrowserThatTypedTheFormIsAskedForNoPassword() {
        step.action(context.sent("code", "12345678").flow);

        assertEquals(true, alsoRight != null && alsoRight.getAsBoolean());
    }

    @Test
    void helpSendsNothing() {
        step.action(context.sent("action", "help").flow);

        assertEquals(List.of(), done);
        shown("cittadino-code-help.ftl");
    }

    @Test
    void backShowsThePageAndSendsNothing() {
        step.action(context.sent("action", "back").flow);

        assertEquals(List.of(), done);
        shown("cittadino-email-code.ftl");
    }

    @Test
    void resendOrdersAnotherCode() {
        step.action(context.sent("action", "resend").flow);

        assertEquals(List.of("again https://town.example/link"), done);
        shown("cittadino-email-code.ftl");
    }

    @Test
    void aRefusedResendSaysWhen() {
        sending = new SendOutcome.TooSoon(Duration.ofSeconds(30));

        step.action(context.sent("action", "resend").flow);

        verify(context.form).setError("cittadinoCodeTooSoon", "1");
    }

    @Test
    void changingTheAddressGivesUpAndLeadsBackToTheFilledForm() {
        step.action(context.sent("action", "change-address").flow);

        assertEquals(List.of("gave up reg-1"), done);
        ArgumentCaptor<Runnable> afterwards = ArgumentCaptor.captor();
        verify(context.flow).resetFlow(afterwards.capture());
        afterwards.getValue().run();
        verify(context.browser).setAuthNote("cittadino.registration.draft", "reg-1");
    }

    @Test
    void whoCameByTheLinkCannotReadWhatWasTypedByChangingTheAddress() {
        step.action(context.resumed().sent("action", "change-address").flow);

        assertEquals(List.of(), done);
        verify(context.flow, never()).resetFlow(any());
        shown("cittadino-email-code.ftl");
    }

    private void shown(String template) {
        verify(context.form).createForm(template);
    }
}
