// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cittadino.authenticators.PlainResponses;
import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.authenticators.Samples;
import org.cittadino.authenticators.StepContext;
import org.cittadino.authenticators.review.HandingOver;
import org.cittadino.domain.assurance.Evidence;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.register.ResidentRegister;
import org.cittadino.store.CollectedEvidence;
import org.cittadino.store.Limit;
import org.cittadino.store.Limits;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.KeycloakSession;
import org.mockito.ScopedMock;

/** A store and a register in memory, that remember what was done to them. */
final class RegisterTown implements AutoCloseable {
    final StepContext context = new StepContext().on("reg-1");
    final List<String> done = new ArrayList<>();
    final List<Long> slept = new ArrayList<>();
    final List<RegisterQuestion> asked = new ArrayList<>();
    final RegisterMatchAuthenticator step = new RegisterMatchAuthenticator(new SteadyTime(1, () -> 0, slept::add));
    Optional<Registration> registration = Optional.of(Samples.resident());
    RegisterAnswer answer = new RegisterAnswer.Unavailable();
    List<Evidence> held = List.of();
    /** Name of the counter that has had enough. */
    String full = "";

    private final List<ScopedMock> mocked = new ArrayList<>();

    RegisterTown() {
        PlainResponses.install();
        ResidentRegister register = question -> {
            asked.add(question);
            return answer;
        };
        when(context.session.getProvider(ResidentRegister.class, "table")).thenReturn(register);
        registrations();
        counters();
        evidence();
        var own = mockStatic(OwnTransaction.class);
        own.when(() -> OwnTransaction.call(any(), any()))
                .thenAnswer(call ->
                        call.<Function<KeycloakSession, Object>>getArgument(1).apply(context.session));
        var end = mockStatic(RegistrationEnd.class);
        end.when(() -> RegistrationEnd.show(any(), anyString()))
                .thenAnswer(call -> done.add("ended " + call.getArgument(1)));
        var office = mockStatic(HandingOver.class);
        office.when(() -> HandingOver.of(any(), any())).thenAnswer(call -> done.add("handed over"));
        mocked.addAll(List.of(own, end, office));
    }

    private void registrations() {
        mocked.add(mockConstruction(Registrations.class, (made, created) -> {
            when(made.find("reg-1")).thenAnswer(call -> registration);
            when(made.waiting("reg-1")).thenReturn(Optional.empty());
            doAnswer(call -> done.add("gave up")).when(made).giveUp(any());
            doAnswer(call -> done.add("erased")).when(made).erase(any());
        }));
        var remarks = mockStatic(Registrations.class);
        remarks.when(() -> Registrations.remark(any(), anyString(), anyString()))
                .thenAnswer(call -> done.add("remarked " + call.getArgument(2)));
        mocked.add(remarks);
    }

    private void counters() {
        mocked.add(mockConstruction(Limits.class, (made, created) -> {
            when(made.take(any(), anyString())).thenAnswer(call -> {
                done.add("counted " + call.<Limit>getArgument(0).id() + " " + call.getArgument(1));
                return !call.<Limit>getArgument(0).id().equals(full);
            });
            doAnswer(call -> done.add("gave back " + call.<Limit>getArgument(0).id() + " " + call.getArgument(1)))
                    .when(made)
                    .giveBack(any(), anyString());
        }));
    }

    private void evidence() {
        mocked.add(mockConstruction(CollectedEvidence.class, (made, created) -> when(made.of("reg-1"))
                .thenAnswer(call -> held)));
        var handedIn = mockStatic(CollectedEvidence.class);
        handedIn.when(() -> CollectedEvidence.handIn(any(), anyString(), any(), anyString(), any()))
                .thenAnswer(call -> done.add(
                        "evidence " + call.getArgument(1) + " " + call.getArgument(2) + " " + call.getArgument(3)));
        mocked.add(handedIn);
    }

    void hasSaidYes() {
        held = List.of(new Evidence(EvidenceKind.REGISTER_MATCH, Instant.EPOCH, Optional.empty()));
    }

    void set(Map<String, String> settings) {
        var model = new AuthenticatorConfigModel();
        model.setConfig(settings);
        when(context.flow.getAuthenticatorConfig()).thenReturn(model);
    }

    /** The browser was answered before. */
    void answered(RegisterOutcome outcome) {
        when(context.browser.getAuthNote(RegisterMatchPage.NOTE)).thenReturn("reg-1 " + outcome);
    }

    @Override
    public void close() {
        mocked.forEach(ScopedMock::close);
    }
}
