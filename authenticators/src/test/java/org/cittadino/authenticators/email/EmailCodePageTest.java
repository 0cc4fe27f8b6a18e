// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.authenticators.Samples;
import org.cittadino.authenticators.StepContext;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxProgress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.utils.FormMessage;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedConstruction;

class EmailCodePageTest {
    private static final String CODE = "cittadino-email-code.ftl";
    private static final String HELP = "cittadino-code-help.ftl";

    private final StepContext context = new StepContext();
    private final EmailCodePage page =
            new EmailCodePage(context.flow, EmailCodeConfig.of((AuthenticatorConfigModel) null));
    private OutboxProgress progress = OutboxProgress.ON_ITS_WAY;
    private @Nullable MockedConstruction<Outbox> outbox;

    @BeforeEach
    void anOutbox() {
        outbox = mockConstruction(
                Outbox.class, (made, created) -> when(made.progress("reg-1")).thenAnswer(asked -> progress));
    }

    @AfterEach
    void theRealThingAgain() {
        if (outbox != null) {
            outbox.close();
        }
    }

    @Test
    void thePageShowsTheAddressAndTheRulesOfTheCode() {
        page.ask(Samples.open());

        verify(context.form).setAttribute("cittadinoAddress", Samples.ADDRESS);
        verify(context.form).setAttribute("cittadinoResumed", false);
        verify(context.form).setAttribute("cittadinoPasswordAsked", false);
        verify(context.form).setAttribute("cittadinoOrdered", true);
        verify(context.form).setAttribute("cittadinoProgress", "ON_ITS_WAY");
        verify(context.form).setAttribute("cittadinoMinutes", "60");
        verify(context.form).setAttribute("cittadinoTries", "5");
        challenged(CODE);
    }

    @Test
    void whoCameByTheLinkDoesNotLearnTheAddress() {
        context.resumed();

        page.ask(Samples.open());

        verify(context.form).setAttribute("cittadinoAddress", "a***@example.org");
        verify(context.form).setAttribute("cittadinoResumed", true);
        verify(context.form).setAttribute("cittadinoPasswordAsked", true);
    }

    @Test
    void aDecoysPageIsTheSame() {
        page.ask(Samples.decoy());

        verify(context.form).setAttribute("cittadinoAddress", Samples.ADDRESS);
        challenged(CODE);
    }

    @ParameterizedTest
    @EnumSource(OutboxProgress.class)
    void howTheMailFaresIsSaid(OutboxProgress now) {
        progress = now;

        page.ask(Samples.open());

        verify(context.form).setAttribute("cittadinoProgress", now.name());
    }

    @Test
    void afterTheFirstSendingNothingNeedsToBeSaid() {
        page.ask(Samples.open(), new SendOutcome.Ordered());

        verify(context.form, never()).setInfo(anyString(), any());
        challenged(CODE);
    }

    @Test
    void anAddressWrittenToAMomentAgoIsSaidOnTheFirstPage() {
        page.ask(Samples.open(), new SendOutcome.TooSoon(Duration.ofSeconds(61)));

        verify(context.form).setAttribute("cittadinoOrdered", false);
        verify(context.form).setInfo("cittadinoCodeTooSoon", "2");
        challenged(CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, cittadinoCodeTooSoon, 1",
        "1, cittadinoCodeTooSoon, 1",
        "60, cittadinoCodeTooSoon, 1",
        "61, cittadinoCodeTooSoon, 2",
        "7199, cittadinoCodeTooSoon, 120",
        "7200, cittadinoCodeTooSoonHours, 2",
        "7260, cittadinoCodeTooSoonHours, 3",
        "86400, cittadinoCodeTooSoonHours, 24"
    })
    void theWaitIsRoundedUpToMinutesOrHours(long seconds, String key, String number) {
        page.answer(Samples.open(), new SendOutcome.TooSoon(Duration.ofSeconds(seconds)));

        verify(context.form).setError(key, number);
        challenged(HELP);
    }

    @Test
    void aCodeSentAgainIsSaidOnTheCodePage() {
        page.answer(Samples.open(), new SendOutcome.Ordered());

        verify(context.form).setSuccess("cittadinoCodeSentAgain");
        challenged(CODE);
    }

    @Test
    void aRegistrationThatHadAllItsCodesIsToldSo() {
        page.answer(Samples.open(), new SendOutcome.NoMore());

        verify(context.form).setError("cittadinoCodeNoMore");
        challenged(HELP);
    }

    @Test
    void aMissingFieldIsSaidAtTheField() {
        page.incomplete(Samples.open(), "password", "cittadinoCodePasswordMissing");

        assertEquals("password cittadinoCodePasswordMissing []", error());
        challenged(CODE);
    }

    @ParameterizedTest
    @MethodSource
    void aRefusedCodeIsExplainedAtTheField(CodeCheck check, String error) {
        page.refuse(Samples.open(), check);

        assertEquals(error, error());
        verify(context.form).createForm(CODE);
        verify(context.flow).failureChallenge(eq(AuthenticationFlowError.INVALID_CREDENTIALS), any());
    }

    static Stream<Arguments> aRefusedCodeIsExplainedAtTheField() {
        return Stream.of(
                Arguments.of(new CodeCheck.Wrong(4), "code cittadinoCodeWrong [4]"),
                Arguments.of(new CodeCheck.Expired(), "code cittadinoCodeExpired []"),
                Arguments.of(new CodeCheck.Exhausted(), "code cittadinoCodeExhausted []"),
                Arguments.of(new CodeCheck.NotSent(), "code cittadinoCodeNotSent []"));
    }

    @Test
    void helpIsAPageOfItsOwn() {
        page.help(Samples.open());

        challenged(HELP);
    }

    @Test
    void withoutARegistrationThePageSaysThatItIsOver() {
        try (var end = mockStatic(RegistrationEnd.class)) {
            page.nothingOpen();

            end.verify(() -> RegistrationEnd.show(context.flow, "cittadino-registration-over.ftl"));
        }
    }

    private void challenged(String template) {
        verify(context.form).createForm(template);
        verify(context.flow).challenge(any());
    }

    private String error() {
        ArgumentCaptor<FormMessage> message = ArgumentCaptor.captor();
        verify(context.form).addError(message.capture());
        var parameters = message.getValue().getParameters();
        return message.getValue().getField() + " " + message.getValue().getMessage() + " "
                + (parameters == null ? List.of() : Arrays.asList(parameters));
    }
}
