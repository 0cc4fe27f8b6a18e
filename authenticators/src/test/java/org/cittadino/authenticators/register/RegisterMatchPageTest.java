// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cittadino.authenticators.PlainResponses;
import org.cittadino.authenticators.StepContext;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterAnswer.Ceased;
import org.cittadino.domain.register.RegisterAnswer.Differs;
import org.cittadino.domain.register.RegisterAnswer.NotFound;
import org.cittadino.domain.register.RegisterAnswer.Point;
import org.cittadino.domain.register.RegisterAnswer.Unavailable;
import org.cittadino.domain.register.ResidentStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

/** The pages of those to whom the register did not say yes. */
class RegisterMatchPageTest {
    private static final List<RegisterAnswer> NO = List.of(
            new NotFound(),
            new Unavailable(),
            new Differs(Set.of(Point.DOCUMENT_EXPIRED)),
            new Differs(Set.of(Point.values())),
            new Ceased(ResidentStatus.DECEASED),
            new Ceased(ResidentStatus.EMIGRATED));

    @Test
    void allAnswersButYesLookAndLastTheSame() {
        var seen = NO.stream().map(RegisterMatchPageTest::visit).distinct().toList();

        assertEquals(1, seen.size(), seen.toString());
    }

    /** All that reaches the browser, and when: the answer to the form, and the page it leads to. */
    private static List<String> visit(RegisterAnswer answer) {
        var seen = new ArrayList<String>();
        try (var town = new RegisterTown()) {
            town.answer = answer;
            town.step.authenticate(town.context.flow);
            seen.add(town.slept + " " + redirect(town.context));
            Mockito.mockingDetails(town.context.browser).getInvocations().stream()
                    .filter(call -> call.getMethod().getName().equals("setAuthNote"))
                    .forEach(call -> seen.add(List.of(call.getArguments()).toString()));
            town.answered(RegisterOutcome.NOT_CONFIRMED);
            town.step.authenticate(town.context.flow);
            Mockito.mockingDetails(town.context.form)
                    .getInvocations()
                    .forEach(call -> seen.add(call.getMethod().getName() + List.of(call.getArguments())));
        }
        return seen;
    }

    private static String redirect(StepContext context) {
        ArgumentCaptor<Response> answer = ArgumentCaptor.captor();
        verify(context.flow).challenge(answer.capture());
        return answer.getValue().getStatus() + " " + answer.getValue().getLocation() + " "
                + answer.getValue().getHeaderString("Cache-Control");
    }

    @ParameterizedTest
    @CsvSource({"NOT_CONFIRMED, cittadino-not-confirmed.ftl", "LIMIT, cittadino-register-limit.ftl"})
    void aReloadShowsThePageAndAsksNobody(RegisterOutcome outcome, String page) {
        try (var town = new RegisterTown()) {
            town.answered(outcome);

            town.step.authenticate(town.context.flow);
            town.step.action(town.context.sent().flow);

            verify(town.context.form, times(2)).createForm(page);
            assertEquals(List.of(), town.done);
            assertEquals(List.of(), town.slept);
        }
    }

    @Test
    void whatAnotherRegistrationWasAnsweredDoesNotCount() {
        try (var town = new RegisterTown()) {
            when(town.context.browser.getAuthNote(RegisterMatchPage.NOTE)).thenReturn("reg-10 LIMIT");

            town.step.authenticate(town.context.flow);

            assertEquals(1, town.asked.size());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RegisterOutcome.class,
            names = {"NOT_CONFIRMED", "LIMIT"})
    void theOfficeMayLookAtIt(RegisterOutcome outcome) {
        try (var town = new RegisterTown()) {
            town.answered(outcome);

            town.step.action(town.context.sent("action", "office").flow);

            assertEquals(List.of("handed over"), town.done);
        }
    }

    @Test
    void whoTypedTheFormMayCorrectIt() {
        try (var town = new RegisterTown()) {
            town.answered(RegisterOutcome.NOT_CONFIRMED);

            town.step.action(town.context.sent("action", "correct").flow);

            assertEquals(List.of("gave up"), town.done);
            verify(town.context.flow).resetFlow(any());
        }
    }

    @ParameterizedTest
    @CsvSource({"NOT_CONFIRMED, true", "LIMIT, false"})
    void whoCameByTheLinkOrHasNoMoreTriesMayNot(RegisterOutcome outcome, boolean resumed) {
        try (var town = new RegisterTown()) {
            town.answered(outcome);
            if (resumed) {
                town.context.resumed();
            }

            town.step.action(town.context.sent("action", "correct").flow);

            assertEquals(List.of(), town.done);
            verify(town.context.flow, never()).resetFlow(any());
            verify(town.context.form).setAttribute("cittadinoResumed", resumed);
        }
    }

    @Test
    void aForgedWishBeforeTheAnswerIsOnlyAQuestionLikeAnother() {
        try (var town = new RegisterTown()) {
            town.step.action(town.context.sent("action", "correct").flow);

            assertEquals(1, town.asked.size());
            assertNotEquals(List.of("gave up"), town.done);
        }
    }

    @Test
    void whoFindsAllPlacesTakenIsToldWhenToComeBack() {
        try (var town = new RegisterTown()) {
            var full = new RegisterMatchAuthenticator(new SteadyTime(0, () -> 0, millis -> {}));
            var drawn = PlainResponses.page();
            when(town.context.form.createForm(anyString())).thenReturn(drawn);

            full.authenticate(town.context.flow);

            ArgumentCaptor<Response> page = ArgumentCaptor.captor();
            verify(town.context.form).createForm("cittadino-busy.ftl");
            verify(town.context.flow).challenge(page.capture());
            assertEquals(503, page.getValue().getStatus());
            assertEquals("10", page.getValue().getHeaderString("Retry-After"));
            assertEquals(List.of(), town.done);
        }
    }
}
