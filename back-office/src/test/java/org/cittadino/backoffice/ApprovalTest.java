// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cittadino.backoffice.Handing.Way;
import org.cittadino.delivery.CredentialDelivery;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.domain.person.Address;
import org.cittadino.store.AccountApproval;
import org.cittadino.store.AccountOpening;
import org.cittadino.store.AccountOutcome;
import org.cittadino.store.Assurance;
import org.cittadino.store.CaseFile;
import org.cittadino.store.CaseQueue;
import org.cittadino.store.CredentialHandover;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.RaiseOutcome;
import org.cittadino.store.Registration;
import org.cittadino.store.Scans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.representations.AccessToken;
import org.mockito.MockedStatic;
import org.mockito.ScopedMock;

/** What an official's yes does. */
class ApprovalTest {
    private static final Map<String, String> MARIO = Map.of("firstName", "Mario", "lastName", "Rossi");
    private static final Address HOME = new Address("H501", "", "Via", "1", "00186");
    private static final Handing BY_MAIL = new Handing(Way.EMAIL, Optional.empty());
    private static final Handing BY_LETTER = new Handing(Way.LETTER, Optional.of(HOME));
    private static final Handing CHOSEN = new Handing(Way.CHOSEN, Optional.empty());
    private static final CaseFile SEEN = Samples.file(CaseKind.NEW_ACCOUNT, CaseState.CLAIMED, 3, "reg-1", "bruno");

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final RealmModel realm = mock(RealmModel.class);
    private final UserProvider users = mock(UserProvider.class);
    private final UserModel citizen = mock(UserModel.class);
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> recorded = new ArrayList<>();
    private final List<OutboxMessage> mails = new ArrayList<>();
    private final Deque<AccountOutcome> outcomes = new ArrayDeque<>();
    private final MockedStatic<CredentialDelivery> delivery = mockStatic(CredentialDelivery.class);
    private final MockedStatic<Scans> scans = mockStatic(Scans.class);
    private final MockedStatic<Assurance> assurance = mockStatic(Assurance.class);
    private boolean holds = true;
    private Optional<SeenDocument> document = Optional.empty();

    @BeforeEach
    void aDeskWhoseAccountsAreOpenedByHand() {
        var context = mock(KeycloakContext.class);
        when(session.getContext()).thenReturn(context);
        when(context.getRealm()).thenReturn(realm);
        when(session.users()).thenReturn(users);
        when(citizen.getId()).thenReturn("u1");
        when(citizen.getUsername()).thenReturn("m.rossi");
        mocked.add(delivery);
        delivery.when(() -> CredentialDelivery.byLetter(any(), any(), any())).thenReturn(true);
        mocked.add(mockStatic(Answers.class));
        entranceIsKnown();
        whatIsWrittenDownIsSeen();
        caseIsMovedByHand();
        accountsAreOpenedByHand();
    }

    private void entranceIsKnown() {
        var entrance = mockStatic(DeskMail.class);
        entrance.when(() -> DeskMail.entrance(session)).thenReturn("https://example.org/account");
        mocked.add(entrance);
    }

    private void whatIsWrittenDownIsSeen() {
        mocked.add(mockConstruction(DeskAudit.class, (made, how) -> doAnswer(
                        asked -> recorded.add(asked.getArgument(2) + " " + asked.getArgument(3)))
                .when(made)
                .event(any(), any(), any(), any())));
        mocked.add(scans);
        mocked.add(assurance);
        mocked.add(mockConstruction(Outbox.class, (made, how) -> doAnswer(asked -> mails.add(asked.getArgument(0)))
                .when(made)
                .queue(any(), any())));
    }

    private void caseIsMovedByHand() {
        var queue = mockStatic(CaseQueue.class);
        queue.when(() -> CaseQueue.approve(any(), eq("case-1"), eq(3), eq("bruno"), eq("u1")))
                .thenAnswer(asked -> holds);
        mocked.add(queue);
    }

    private void accountsAreOpenedByHand() {
        var opening = mockStatic(AccountOpening.class);
        opening.when(() -> AccountOpening.approved(any(), any(), any()))
                .thenAnswer(asked -> opening(asked.getArgument(1), asked.getArgument(2)));
        mocked.add(opening);
    }

    private AccountOpening opening(CredentialHandover handover, AccountApproval approval) {
        var opening = mock(AccountOpening.class);
        when(opening.open(any())).thenAnswer(asked -> {
            Registration registration = asked.getArgument(0);
            names.add(registration
                    .content()
                    .attributes()
                    .getOrDefault("username", List.of("none"))
                    .get(0));
            var outcome = outcomes.isEmpty() ? new AccountOutcome.Opened(citizen) : outcomes.pop();
            if (outcome instanceof AccountOutcome.Opened) {
                if (registration.content().password().isNone()) {
                    handover.arrange(session, citizen);
                }
                return approval.isRecorded(session, citizen) ? outcome : new AccountOutcome.Ended();
            }
            return outcome;
        });
        return opening;
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void whoChoseNoNameGetsTheNicestFreeOne() {
        when(users.getUserByUsername(realm, "m.rossi")).thenReturn(citizen);

        give(registration("ada@example.org", HashedPassword.NONE), BY_MAIL);

        assertEquals(List.of("mario.rossi"), names);
    }

    @Test
    void whoChoseANameKeepsIt() {
        give(Samples.registration("ada@example.org", HashedPassword.NONE, Map.of("username", "mariuccio")), BY_MAIL);

        assertEquals(List.of("mariuccio"), names);
    }

    @Test
    void whereTheAddressIsTheNameNoneIsMade() {
        when(realm.isRegistrationEmailAsUsername()).thenReturn(true);

        give(registration("ada@example.org", HashedPassword.NONE), BY_MAIL);
        give(registration("", HashedPassword.NONE), BY_LETTER);

        assertEquals(List.of("none", "m.rossi"), names);
    }

    @Test
    void aMadeNameThatSomebodyElseGotMeanwhileIsMadeAgain() {
        outcomes.add(new AccountOutcome.Taken());

        give(registration("", HashedPassword.NONE), BY_LETTER);

        assertEquals(2, names.size());
        assertEquals(1, recorded.size());
    }

    @Test
    void anAddressThatHasAnAccountIsNotTriedAgain() {
        outcomes.add(new AccountOutcome.Taken());
        when(users.getUserByEmail(realm, "ada@example.org")).thenReturn(citizen);

        assertEquals(Problem.ACCOUNT_EXISTS, refusal(BY_MAIL));
        assertEquals(1, names.size());
    }

    @ParameterizedTest
    @CsvSource({"RULES_CHANGED, true", "CHANGED, true", "CHANGED, false"})
    void whateverIsInTheWayIsSaidAndNothingIsRecorded(Problem problem, boolean stillHolds) {
        holds = stillHolds;
        if (stillHolds) {
            outcomes.add(problem == Problem.CHANGED ? new AccountOutcome.Ended() : new AccountOutcome.RulesChanged());
        }

        assertEquals(problem, refusal(BY_MAIL));
        assertEquals(List.of(), recorded);
        assertEquals(List.of(), mails);
    }

    @Test
    void aSecretGoesByMailOrByLetterOrInTwoHalves() {
        give(registration("ada@example.org", HashedPassword.NONE), BY_MAIL);
        give(registration("", HashedPassword.NONE), BY_LETTER);
        give(registration("ada@example.org", HashedPassword.NONE), new Handing(Way.SMS, Optional.empty()));

        delivery.verify(() -> CredentialDelivery.byMailThenSms(session, citizen));
        delivery.verify(() -> CredentialDelivery.byMail(session, citizen));
        delivery.verify(() -> CredentialDelivery.byLetter(session, citizen, HOME));
        assertEquals(List.of(), mails);
    }

    @Test
    void theSecretComesInTheCitizensLanguageAndNotTheOfficials() {
        give(registration("ada@example.org", HashedPassword.NONE), BY_MAIL);
        verify(citizen).setSingleAttribute("locale", "it");

        when(citizen.getFirstAttribute("locale")).thenReturn("sl");
        give(registration("ada@example.org", HashedPassword.NONE), BY_MAIL);
        verify(citizen, times(1)).setSingleAttribute(any(), any());
    }

    @Test
    void aLetterThatMayNotLeaveUndoesTheAccount() {
        delivery.when(() -> CredentialDelivery.byLetter(any(), any(), any())).thenReturn(false);

        assertEquals(Problem.TOO_MANY_LETTERS, refusal(BY_LETTER));
        assertEquals(List.of(), recorded);
    }

    @Test
    void whoChoseAPasswordHearsThatTheAccountIsOpenAndByWhichName() {
        give(registration("ada@example.org", Samples.CHOSEN), CHOSEN);

        delivery.verifyNoInteractions();
        var mail = mails.get(0);
        assertEquals("u1", mail.ownerId());
        assertEquals("ada@example.org", mail.recipient());
        assertEquals(Map.of("link", "https://example.org/account", "username", "m.rossi"), mail.texts());
    }

    @Test
    void whoGaveNoAddressGetsNoMail() {
        give(registration("", Samples.CHOSEN), CHOSEN);

        assertTrue(mails.isEmpty());
    }

    @Test
    void theEventHasIdsAndNoName() {
        give(registration("ada@example.org", HashedPassword.NONE), BY_MAIL);

        assertTrue(recorded.get(0).startsWith("approve {"), recorded.toString());
        assertTrue(recorded.get(0).contains("user=u1"), recorded.toString());
        assertFalse(recorded.get(0).contains("rossi"), recorded.toString());
    }

    @Test
    void whoHasShownNothingStaysWeakAndTheScansAreOver() {
        give(registration("ada@example.org", HashedPassword.NONE), BY_MAIL);

        assurance.verifyNoInteractions();
        scans.verify(() -> Scans.decided(session, "case-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "STRONG,            ''",
        "STILL_WEAK,        ''",
        "IDENTITY_TAKEN,    IDENTITY_TAKEN",
        "NO_FISCAL_NUMBER,  NO_FISCAL_NUMBER"
    })
    void aDocumentIsAProofAndWhoeverElseHasProvenThePersonIsInTheWay(RaiseOutcome outcome, String problem) {
        document = Optional.of(Samples.CARD);
        assurance
                .when(() -> Assurance.raise(any(), any(), eq(EvidenceKind.DOCUMENT_SCAN), eq("bruno"), any()))
                .thenReturn(outcome);

        if (problem.isEmpty()) {
            give(registration("ada@example.org", HashedPassword.NONE), BY_MAIL);
            assertEquals(1, recorded.size());
        } else {
            assertEquals(problem, refusal(BY_MAIL).name());
            assertEquals(List.of(), recorded);
        }
    }

    private Problem refusal(Handing handing) {
        return assertThrows(Refused.class, () -> give(registration("ada@example.org", HashedPassword.NONE), handing))
                .problem();
    }

    private void give(Registration registration, Handing handing) {
        var user = mock(UserModel.class);
        when(user.getId()).thenReturn("bruno");
        var bruno = new Official(user, new AccessToken(), mock(ClientModel.class));
        new Approval(session, bruno, SEEN, document).give(registration, handing);
    }

    private static Registration registration(String email, HashedPassword password) {
        return Samples.registration(email, password, MARIO);
    }
}
