// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cittadino.authenticators.Samples;
import org.cittadino.authenticators.StepContext;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.store.CollectedEvidence;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.ModelException;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.userprofile.UserProfile;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileProvider;
import org.keycloak.userprofile.ValidationException;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedStatic;
import org.mockito.ScopedMock;
import org.mockito.verification.VerificationMode;

class AccountOpeningTest {
    private final StepContext context = new StepContext();
    private final KeycloakSession session = context.session;
    private final UserModel citizen = mock(UserModel.class);
    private final SubjectCredentialManager credentials = mock(SubjectCredentialManager.class);
    private final UserProfileProvider profiles = mock(UserProfileProvider.class);
    private final UserProfile profile = mock(UserProfile.class);
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final MockedStatic<CollectedEvidence> evidence = mockStatic(CollectedEvidence.class);
    private boolean finishes = true;

    @BeforeEach
    void anOwnTransactionThatIsThisOne() {
        var own = mockStatic(OwnTransaction.class);
        own.when(() -> OwnTransaction.call(any(), any())).thenAnswer(asked -> {
            Function<KeycloakSession, Object> work = asked.getArgument(1);
            return work.apply(session);
        });
        mocked.add(own);
        var registrations = mockStatic(Registrations.class);
        registrations.when(() -> Registrations.finish(session, "reg-1")).thenAnswer(asked -> finishes);
        mocked.add(registrations);
        mocked.add(evidence);
        mocked.add(mockConstruction(Registrations.class, (made, created) -> {
            doAnswer(asked -> done.add("erased " + asked.getArgument(0)))
                    .when(made)
                    .erase(anyString());
            doAnswer(asked -> done.add(
                            "gave up " + asked.<Registration>getArgument(0).id()))
                    .when(made)
                    .giveUp(any());
        }));
        var users = mock(UserProvider.class);
        when(session.users()).thenReturn(users);
        when(users.getUserById(context.realm, "u1")).thenReturn(citizen);
        when(session.getProvider(UserProfileProvider.class)).thenReturn(profiles);
        when(profiles.create(any(UserProfileContext.class), anyMap())).thenReturn(profile);
        when(profile.create()).thenReturn(citizen);
        when(citizen.getId()).thenReturn("u1");
        when(citizen.credentialManager()).thenReturn(credentials);
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void aProvenRegistrationBecomesAnEnabledVerifiedAccount() {
        assertEquals(new AccountOutcome.Opened(citizen), new AccountOpening(session).open(Samples.proven()));

        verify(citizen).setEnabled(true);
        verify(citizen).setEmailVerified(true);
        verify(profiles)
                .create(
                        eq(UserProfileContext.REGISTRATION),
                        eq(Samples.proven().content().attributes()));
    }

    @Test
    void thePasswordIsTheOneOfTheForm() {
        new AccountOpening(session).open(Samples.proven());

        ArgumentCaptor<CredentialModel> stored = ArgumentCaptor.captor();
        verify(credentials).createStoredCredential(stored.capture());
        assertEquals("password", stored.getValue().getType());
        assertEquals(
                Samples.proven().content().password().credentialData(),
                stored.getValue().getCredentialData());
        assertEquals(
                Samples.proven().content().password().secretData(),
                stored.getValue().getSecretData());
    }

    @Test
    void theCodeThatCameBackIsEvidenceOfTheAddressAndOfNothingElse() {
        new AccountOpening(session).open(Samples.proven());

        handedIn(times(1));
    }

    @Test
    void aRegistrationThatDoesNotFinishMakesNoUser() {
        finishes = false;

        assertEquals(new AccountOutcome.Ended(), new AccountOpening(session).open(Samples.proven()));
        verify(profile, never()).create();
        handedIn(never());
        assertEquals(List.of(), done);
    }

    @Test
    void anAddressTakenMeanwhileMakesNoUser() {
        var refused = mock(ValidationException.class);
        when(refused.hasError("emailExistsMessage", "usernameExistsMessage")).thenReturn(true);
        when(profile.create()).thenThrow(refused);

        assertEquals(new AccountOutcome.Taken(), new AccountOpening(session).open(Samples.proven()));
        assertEquals(List.of("erased reg-1"), done);
    }

    @Test
    void theLoserOfARaceLearnsItFromTheUniqueKey() {
        when(profile.create()).thenThrow(new ModelDuplicateException("unique"));

        assertEquals(new AccountOutcome.Taken(), new AccountOpening(session).open(Samples.proven()));
        assertEquals(List.of("erased reg-1"), done);
    }

    @Test
    void rulesThatChangedMeanwhileAreNotATakenAddress() {
        when(profile.create()).thenThrow(mock(ValidationException.class));

        assertEquals(new AccountOutcome.RulesChanged(), new AccountOpening(session).open(Samples.proven()));
        assertEquals(List.of("gave up reg-1"), done);
    }

    @Test
    void aBrokenDatabaseIsNotATakenAddress() {
        when(profile.create()).thenThrow(new ModelException("down"));

        assertThrows(ModelException.class, () -> new AccountOpening(session).open(Samples.proven()));
        assertEquals(List.of(), done);
    }

    private void handedIn(VerificationMode often) {
        evidence.verify(
                () -> CollectedEvidence.handIn(session, "u1", EvidenceKind.EMAIL_CODE, "email", Optional.empty()),
                often);
        evidence.verifyNoMoreInteractions();
    }
}
