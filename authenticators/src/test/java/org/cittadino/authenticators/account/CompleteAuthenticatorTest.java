// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.authenticators.Samples;
import org.cittadino.authenticators.StepContext;
import org.cittadino.authenticators.review.HandingOver;
import org.cittadino.store.AccountOpening;
import org.cittadino.store.AccountOutcome;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.models.UserModel;
import org.mockito.ScopedMock;

/** The step: what it writes into the event log for each outcome. */
class CompleteAuthenticatorTest {
    private final StepContext context = new StepContext().on("reg-1");
    private final CompleteAuthenticator step = new CompleteAuthenticator();
    private final UserModel citizen = mock(UserModel.class);
    private final List<ScopedMock> mocked = new ArrayList<>();
    private Optional<Registration> registration = Optional.of(Samples.proven());
    private AccountOutcome outcome = new AccountOutcome.Opened(citizen);
    private Optional<CredentialPlan> plan = Optional.of(CredentialPlan.without(CredentialWay.OWN_PASSWORD));
    private final List<String> handedOver = new ArrayList<>();
    private int opened;

    @BeforeEach
    void aStoreInMemory() {
        mocked.add(mockConstruction(Registrations.class, (made, created) -> {
            when(made.find("reg-1")).thenAnswer(asked -> registration);
            when(made.waiting("reg-1")).thenReturn(Optional.empty());
        }));
        mocked.add(mockConstruction(CredentialPlanning.class, (made, created) -> when(made.of(any()))
                .thenAnswer(asked -> plan)));
        var office = mockStatic(HandingOver.class);
        office.when(() -> HandingOver.of(any(), any(), any())).thenAnswer(asked -> {
            handedOver.add(asked.getArgument(2));
            return null;
        });
        mocked.add(office);
        mocked.add(mockConstruction(
                AccountOpening.class, (made, created) -> when(made.open(any())).thenAnswer(asked -> {
                    opened++;
                    return outcome;
                })));
        mocked.add(mockStatic(RegistrationEnd.class));
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void anOpenedAccountIsRecordedForItsOwner() {
        step.authenticate(context.flow);

        verify(context.event).user(citizen);
        verify(context.event).success();
    }

    @ParameterizedTest
    @MethodSource
    void anAccountThatWasNotOpenedIsRecordedWithItsReason(AccountOutcome instead, String reason) {
        outcome = instead;

        step.action(context.flow);

        verify(context.event).error(reason);
        verify(context.event, never()).success();
    }

    static Stream<Arguments> anAccountThatWasNotOpenedIsRecordedWithItsReason() {
        return Stream.of(
                Arguments.of(new AccountOutcome.Taken(), "account_taken"),
                Arguments.of(new AccountOutcome.Ended(), "registration_ended"),
                Arguments.of(new AccountOutcome.RulesChanged(), "rules_changed"));
    }

    @Test
    void whatCannotBeDeliveredIsForTheOfficials() {
        plan = Optional.empty();

        step.authenticate(context.flow);

        assertEquals(0, opened);
        assertEquals(List.of("delivery:impossible"), handedOver);
    }

    @Test
    void withoutARegistrationNothingIsOpened() {
        registration = Optional.empty();

        step.authenticate(context.flow);

        assertEquals(0, opened);
    }
}
