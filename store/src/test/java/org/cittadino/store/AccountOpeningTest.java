// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeast;
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
import org.cittadino.domain.assurance.EvidenceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakTransactionManager;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.ModelException;
import org.keycloak.models.RealmModel;
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
    private static final Registration PROVEN = new Registration("reg-1", "sportello", false, true, Samples.content());

    private final RealmModel realm = mock(RealmModel.class);
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final UserModel citizen = mock(UserModel.class);
    private final SubjectCredentialManager credentials = mock(SubjectCredentialManager.class);
    private final UserProfileProvider profiles = mock(UserProfileProvider.class);
    private final UserProfile profile = mock(UserProfile.class);
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final AccountOpening opening =
            new AccountOpening(session, (own, opened) -> done.add("arranged for " + opened.getId()));
    private final MockedStatic<CollectedEvidence> evidence = mockStatic(CollectedEvidence.class);
    private final MockedStatic<Assurance> assurance = mockStatic(Assurance.class);
    private final MockedStatic<AccountCategories> categories = mockStatic(AccountCategories.class);
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
        registrations.when(() -> Registrations.finishWaiting(session, "reg-1")).thenAnswer(asked -> finishes);
        mocked.add(registrations);
        mocked.add(evidence);
        mocked.add(assurance);
        mocked.add(categories);
        mocked.add(mockConstruction(Registrations.class, (made, created) -> {
            doAnswer(asked -> done.add("erased " + asked.getArgument(0)))
                    .when(made)
                    .erase(anyString());
            doAnswer(asked -> done.add(
                            "gave up " + asked.<Registration>getArgument(0).id()))
                    .when(made)
                    .giveUp(any());
        }));
        var context = mock(KeycloakContext.class);
        when(session.getContext()).thenReturn(context);
        when(context.getRealm()).thenReturn(realm);
        var users = mock(UserProvider.class);
        when(session.users()).thenReturn(users);
        when(users.getUserById(realm, "u1")).thenReturn(citizen);
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
        assertEquals(new AccountOutcome.Opened(citizen), opening.open(PROVEN));

        verify(citizen).setEnabled(true);
        verify(citizen).setEmailVerified(true);
        verify(profiles)
                .create(eq(UserProfileContext.REGISTRATION), eq(PROVEN.content().attributes()));
    }

    @Test
    void thePasswordIsTheOneOfTheForm() {
        opening.open(PROVEN);

        ArgumentCaptor<CredentialModel> stored = ArgumentCaptor.captor();
        verify(credentials).createStoredCredential(stored.capture());
        assertEquals("password", stored.getValue().getType());
        assertEquals(
                PROVEN.content().password().credentialData(), stored.getValue().getCredentialData());
        assertEquals(PROVEN.content().password().secretData(), stored.getValue().getSecretData());
    }

    @Test
    void theCodeThatCameBackIsEvidenceOfTheAddressAndOfNothingElse() {
        opening.open(PROVEN);

        handedIn(times(1));
    }

    @Test
    void whatWasHandedInForTheRegistrationSpeaksForTheAccount() {
        opening.open(PROVEN);

        evidence.verify(() -> CollectedEvidence.passOn(session, "reg-1", "u1"));
    }

    @Test
    void theLevelIsSettledInTheTransactionThatMakesTheAccount() {
        opening.open(PROVEN);

        assurance.verify(() -> Assurance.settle(session, citizen));
    }

    @Test
    void itIsWrittenDownForWhomTheAccountWasOpened() {
        opening.open(PROVEN);

        categories.verify(() -> AccountCategories.write(session, "u1", PROVEN.content()));
    }

    @Test
    void whoGaveNoAddressHasNoneVerified() {
        opening.open(new Registration("reg-1", "sportello", false, false, Samples.content()));

        verify(citizen).setEmailVerified(false);
        handedIn(never());
    }

    @Test
    void whoChoseNoPasswordGetsASecretArrangedAndHasToChooseOne() {
        opening.open(new Registration("reg-1", "sportello", false, true, Samples.withoutPassword()));

        assertEquals(List.of("arranged for u1"), done);
        verify(citizen).addRequiredAction(UserModel.RequiredAction.UPDATE_PASSWORD);
        verify(credentials, never()).createStoredCredential(any());
    }

    @Test
    void nothingIsArrangedForWhoChoseAPassword() {
        opening.open(PROVEN);

        assertEquals(List.of(), done);
        verify(citizen, never()).addRequiredAction(any(UserModel.RequiredAction.class));
    }

    @Test
    void aRegistrationThatDoesNotFinishMakesNoUser() {
        finishes = false;

        assertEquals(new AccountOutcome.Ended(), opening.open(PROVEN));
        verify(profile, never()).create();
        handedIn(never());
        assertEquals(List.of(), done);
    }

    @Test
    void anAddressTakenMeanwhileMakesNoUser() {
        var refused = mock(ValidationException.class);
        when(refused.hasError("emailExistsMessage", "usernameExistsMessage")).thenReturn(true);
        when(profile.create()).thenThrow(refused);

        assertEquals(new AccountOutcome.Taken(), opening.open(PROVEN));
        assertEquals(List.of("erased reg-1"), done);
    }

    @Test
    void theLoserOfARaceLearnsItFromTheUniqueKey() {
        when(profile.create()).thenThrow(new ModelDuplicateException("unique"));

        assertEquals(new AccountOutcome.Taken(), opening.open(PROVEN));
        assertEquals(List.of("erased reg-1"), done);
    }

    @Test
    void rulesThatChangedMeanwhileAreNotATakenAddress() {
        when(profile.create()).thenThrow(mock(ValidationException.class));

        assertEquals(new AccountOutcome.RulesChanged(), opening.open(PROVEN));
        assertEquals(List.of("gave up reg-1"), done);
    }

    @Test
    void anOfficialsWordIsRecordedInTheTransactionThatMakesTheAccount() {
        assertEquals(new AccountOutcome.Opened(citizen), approved(true).open(PROVEN));
        assertEquals(List.of("recorded for u1"), done);
    }

    @Test
    void aWordThatCountsNoMoreUndoesTheAccount() {
        var transaction = mock(KeycloakTransactionManager.class);
        when(session.getTransactionManager()).thenReturn(transaction);

        assertEquals(new AccountOutcome.Ended(), approved(false).open(PROVEN));
        verify(transaction).setRollbackOnly();
    }

    @Test
    void whatAnOfficialHasStaysThoughTheAddressIsTaken() {
        when(profile.create()).thenThrow(new ModelDuplicateException("unique"));

        assertEquals(new AccountOutcome.Taken(), approved(true).open(PROVEN));
        assertEquals(List.of(), done);
    }

    private AccountOpening approved(boolean counts) {
        return AccountOpening.approved(session, (own, opened) -> {}, (own, opened) -> {
            done.add("recorded for " + opened.getId());
            return counts;
        });
    }

    @Test
    void aBrokenDatabaseIsNotATakenAddress() {
        when(profile.create()).thenThrow(new ModelException("down"));

        assertThrows(ModelException.class, () -> opening.open(PROVEN));
        assertEquals(List.of(), done);
    }

    private void handedIn(VerificationMode often) {
        evidence.verify(() -> CollectedEvidence.passOn(session, "reg-1", "u1"), atLeast(0));
        evidence.verify(
                () -> CollectedEvidence.handIn(session, "u1", EvidenceKind.EMAIL_CODE, "email", Optional.empty()),
                often);
        evidence.verifyNoMoreInteractions();
    }
}
