// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cittadino.authenticators.PlainResponses;
import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.authenticators.ResumeLink;
import org.cittadino.authenticators.Samples;
import org.cittadino.authenticators.StepContext;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.store.Cases;
import org.cittadino.store.CitizenCase;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.cittadino.store.Scans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.KeycloakSession;
import org.mockito.ArgumentCaptor;
import org.mockito.ScopedMock;

/** The step that ends with "we will write to you". */
class ReviewAuthenticatorTest {
    private static final CitizenCase CASE =
            new CitizenCase("case-1", "ABCDE12345", CaseKind.NEW_ACCOUNT, CaseState.OPEN, Instant.EPOCH, Instant.EPOCH);

    private final StepContext context = new StepContext().on("reg-1");
    private final ReviewAuthenticator step = new ReviewAuthenticator();
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<OutboxMessage> queued = new ArrayList<>();
    private Optional<Registration> open = Optional.of(Samples.resident());
    private Optional<Registration> waiting = Optional.empty();
    private boolean handsOver = true;

    @BeforeEach
    void aStoreInMemory() {
        PlainResponses.install();
        mocked.add(mockConstruction(Registrations.class, (made, created) -> {
            when(made.find("reg-1")).thenAnswer(call -> open);
            when(made.waiting("reg-1")).thenAnswer(call -> waiting);
        }));
        mocked.add(mockConstruction(
                Cases.class, (made, created) -> when(made.of("reg-1")).thenReturn(List.of(CASE))));
        mocked.add(mockConstruction(Outbox.class, (made, created) -> doAnswer(call -> queued.add(call.getArgument(0)))
                .when(made)
                .queue(any(), any(Duration.class))));
        var registrations = mockStatic(Registrations.class);
        registrations
                .when(() -> Registrations.handOver(any(), anyString()))
                .thenAnswer(call -> done.add("handed over " + call.getArgument(1)) && handsOver);
        registrations
                .when(() -> Registrations.remark(any(), anyString(), anyString()))
                .thenAnswer(call -> done.add("remarked " + call.getArgument(2)));
        var cases = mockStatic(Cases.class);
        cases.when(() -> Cases.open(any(), anyString(), any(), any())).thenAnswer(call -> {
            done.add("opened " + call.getArgument(1) + " " + call.getArgument(2) + " " + call.getArgument(3));
            return CASE;
        });
        var own = mockStatic(OwnTransaction.class);
        own.when(() -> OwnTransaction.call(any(), any()))
                .thenAnswer(call ->
                        call.<Function<KeycloakSession, Object>>getArgument(1).apply(context.session));
        var end = mockStatic(RegistrationEnd.class);
        end.when(() -> RegistrationEnd.show(any(), anyString()))
                .thenAnswer(call -> done.add("ended " + call.getArgument(1)));
        var links = mockStatic(ResumeLink.class);
        links.when(() -> ResumeLink.of(any(), anyString())).thenReturn("https://town.example/link");
        var scans = mockStatic(Scans.class);
        scans.when(() -> Scans.attach(any(), anyString(), anyString()))
                .thenAnswer(call -> done.add("attached " + call.getArgument(1) + " to " + call.getArgument(2)));
        mocked.addAll(List.of(registrations, cases, own, end, links, scans));
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void theOfficialsGetTheRegistrationAndTheBrowserComesBackForThePage() {
        step.authenticate(context.flow);

        assertEquals(List.of("handed over reg-1", "opened reg-1 NEW_ACCOUNT OPEN", "attached reg-1 to case-1"), done);
        verify(context.event).error("handed_to_officials");
        ArgumentCaptor<Response> answer = ArgumentCaptor.captor();
        verify(context.flow).challenge(answer.capture());
        assertEquals(303, answer.getValue().getStatus());
        assertEquals(StepContext.HERE, answer.getValue().getLocation());
    }

    @Test
    void theWayOfDeliveryThatTheStepNamesGoesWithIt() {
        var settings = new AuthenticatorConfigModel();
        settings.setConfig(Map.of("delivery", "email-sms"));
        when(context.flow.getAuthenticatorConfig()).thenReturn(settings);

        step.authenticate(context.flow);

        assertEquals(
                List.of(
                        "handed over reg-1",
                        "remarked delivery:email-sms",
                        "opened reg-1 NEW_ACCOUNT OPEN",
                        "attached reg-1 to case-1"),
                done);
    }

    @Test
    void theMailHasTheReferenceAndNothingThatWasTyped() {
        step.authenticate(context.flow);

        var mail = queued.get(0);
        assertEquals(Samples.ADDRESS, mail.recipient());
        assertEquals("cittadinoRequest", mail.template());
        assertEquals(Map.of("reference", "ABCDE-12345", "link", "https://town.example/link"), mail.texts());
        assertNull(mail.code());
    }

    @Test
    void whoGaveNoAddressGetsNoMail() {
        open = Optional.of(Samples.resident("", false, HashedPassword.NONE));

        step.authenticate(context.flow);

        assertEquals(List.of(), queued);
    }

    @Test
    void aReloadOrAReturnShowsTheSamePage() {
        open = Optional.empty();
        waiting = Optional.of(Samples.resident());

        step.authenticate(context.flow);
        step.action(context.flow);

        assertEquals(List.of(), done);
        verify(context.form, times(2)).setAttribute("cittadinoReference", "ABCDE-12345");
        verify(context.form, times(2)).createForm("cittadino-review.ftl");
        verify(context.flow, never()).success();
    }

    @Test
    void aDecoyOrAnUnprovenAddressIsNotHandedOver() {
        handsOver = false;

        step.authenticate(context.flow);

        assertEquals(List.of("handed over reg-1", "ended cittadino-registration-over.ftl"), done);
        assertEquals(List.of(), queued);
        verify(context.event).error("not_handed_over");
    }

    @Test
    void aRegistrationThatIsOverIsToldSo() {
        open = Optional.empty();

        step.authenticate(context.flow);

        assertEquals(List.of("ended cittadino-registration-over.ftl"), done);
    }

    @Test
    void whatTheOfficialsHaveToKnowGoesWithIt() {
        HandingOver.of(context.flow, Samples.resident(), "delivery:impossible");

        assertEquals(
                List.of(
                        "handed over reg-1",
                        "remarked delivery:impossible",
                        "opened reg-1 NEW_ACCOUNT OPEN",
                        "attached reg-1 to case-1"),
                done);
    }
}
