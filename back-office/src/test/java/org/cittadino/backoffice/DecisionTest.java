// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.assurance.UpgradeWay;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.store.AccountCategories;
import org.cittadino.store.Assurance;
import org.cittadino.store.CaseFile;
import org.cittadino.store.CaseQueue;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.RaiseOutcome;
import org.cittadino.store.ScanFile;
import org.cittadino.store.Scans;
import org.cittadino.store.UpgradeRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.representations.AccessToken;
import org.mockito.MockedStatic;
import org.mockito.ScopedMock;

/** An official's yes to a strong credential, alone and with a colleague. */
class DecisionTest {
    private static final String AT_THE_COUNTER = "{\"version\":3,\"seen\":\"counter\",\"document\":"
            + "{\"type\":\"CIE\",\"number\":\"CA00000AA\",\"expires\":\"2999-12-31\"}}";

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final RealmModel realm = mock(RealmModel.class);
    private final UserProvider users = mock(UserProvider.class);
    private final UserModel ada = mock(UserModel.class);
    private final UserModel user = mock(UserModel.class);
    private final Official bruno = new Official(user, new AccessToken(), mock(ClientModel.class));
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> recorded = new ArrayList<>();
    private final List<OutboxMessage> mails = new ArrayList<>();
    private final Response done = mock(Response.class);
    private final Response half = mock(Response.class);
    private final MockedStatic<CaseQueue> queue = mockStatic(CaseQueue.class);
    private final MockedStatic<Assurance> assurance = mockStatic(Assurance.class);
    private final MockedStatic<Scans> scans = mockStatic(Scans.class);
    private boolean fourEyes;
    private Optional<String> first = Optional.empty();
    private String seen = "";

    @BeforeEach
    void aDeskWithARequest() {
        var context = mock(KeycloakContext.class);
        when(session.getContext()).thenReturn(context);
        when(context.getRealm()).thenReturn(realm);
        when(session.users()).thenReturn(users);
        when(users.getUserById(realm, "ada")).thenReturn(ada);
        when(ada.getId()).thenReturn("ada");
        when(ada.getEmail()).thenReturn("ada@example.org");
        when(ada.isEmailVerified()).thenReturn(true);
        when(ada.getFirstAttribute("fiscalNumber")).thenReturn("RSSMRA75C22H501I");
        when(user.getId()).thenReturn("bruno");
        mocked.addAll(List.of(queue, assurance, scans));
        answersAreSeen();
        whatIsWrittenDownIsSeen();
        queue.when(() -> CaseQueue.hasFourEyes(realm)).thenAnswer(asked -> fourEyes);
        queue.when(() -> CaseQueue.approve(session, "case-1", 3, "bruno", "ada"))
                .thenReturn(true);
        queue.when(() -> CaseQueue.approveFirst(session, "case-1", 3, "bruno")).thenReturn(true);
        queue.when(() -> CaseQueue.startOver(session, "case-1", 3)).thenReturn(true);
        becomes(RaiseOutcome.STRONG);
        seen = Applicant.of(session, ada, file()).digest();
    }

    private void answersAreSeen() {
        var answers = mockStatic(Answers.class);
        answers.when(() -> Answers.ok(any())).thenReturn(done);
        answers.when(() -> Answers.half(any())).thenReturn(half);
        mocked.add(answers);
        var entrance = mockStatic(DeskMail.class);
        entrance.when(() -> DeskMail.entrance(session)).thenReturn("https://example.org/account");
        mocked.add(entrance);
        mocked.add(mockConstruction(CaseView.class));
    }

    private void whatIsWrittenDownIsSeen() {
        var transaction = mockStatic(OwnTransaction.class);
        transaction.when(() -> OwnTransaction.call(any(), any())).thenAnswer(asked -> {
            Function<KeycloakSession, ?> work = asked.getArgument(1);
            return work.apply(session);
        });
        mocked.add(transaction);
        mocked.add(mockConstruction(DeskAudit.class, (made, how) -> doAnswer(
                        asked -> recorded.add(asked.getArgument(2) + " " + asked.getArgument(3)))
                .when(made)
                .chain(any(), anyString(), anyString(), any())));
        mocked.add(mockConstruction(Outbox.class, (made, how) -> doAnswer(asked -> mails.add(asked.getArgument(0)))
                .when(made)
                .queue(any(), any())));
        mocked.add(mockConstruction(
                AccountCategories.class, (made, how) -> when(made.of(any())).thenReturn(Optional.empty())));
        mocked.add(mockConstruction(
                Scans.class, (made, how) -> when(made.ofCase(any())).thenReturn(List.<ScanFile>of())));
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void theProofTheMailTheErasureAndTheRecordGoTogether() {
        assertSame(done, approve(AT_THE_COUNTER));

        assurance.verify(() -> Assurance.raise(eq(session), eq(ada), eq(EvidenceKind.COUNTER), eq("bruno"), any()));
        scans.verify(() -> Scans.decided(session, "case-1"));
        assertEquals(
                List.of("cittadinoRaised ada@example.org sl {link=https://example.org/account}"),
                mails.stream()
                        .map(mail ->
                                mail.template() + " " + mail.recipient() + " " + mail.locale() + " " + mail.texts())
                        .toList());
        assertEquals(1, recorded.size());
        assertEquals("approve", recorded.get(0).substring(0, 7));
        assertEquals(-1, recorded.get(0).indexOf("CA00000AA"));
    }

    @ParameterizedTest
    @CsvSource({
        "STILL_WEAK,        NOT_ENOUGH",
        "IDENTITY_TAKEN,    IDENTITY_TAKEN",
        "NO_FISCAL_NUMBER,  NO_FISCAL_NUMBER"
    })
    void whatDoesNotMakeTheAccountStrongIsRefused(RaiseOutcome outcome, Problem problem) {
        becomes(outcome);

        assertEquals(problem, refusal(AT_THE_COUNTER));
        assertEquals(List.of(), recorded);
    }

    @Test
    void whoeverProvesThePersonAtTheSameMomentWins() {
        assurance
                .when(() -> Assurance.raise(any(), any(), any(), any(), any()))
                .thenThrow(new ModelDuplicateException("identity"));

        assertEquals(Problem.IDENTITY_TAKEN, refusal(AT_THE_COUNTER));
    }

    @Test
    void anAccountThatWasEditedAfterTheLookHasToBeLookedAtAgain() {
        when(ada.getFirstAttribute("lastName")).thenReturn("Verdi");

        assertEquals(Problem.CHANGED, refusal(AT_THE_COUNTER));
        queue.verify(() -> CaseQueue.startOver(session, "case-1", 3));
        assurance.verifyNoInteractions();
        assertEquals(List.of("start-over {}"), recorded);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"version\":2}', CHANGED",
        "'{\"version\":3}', DOCUMENT_MISSING",
        "'{\"version\":3,\"seen\":\"scan\"}', NO_SCAN"
    })
    void withoutTheRightVersionAndADocumentNothingIsGiven(String word, Problem problem) {
        assertEquals(problem, refusal(word));
    }

    @Test
    void withFourEyesTheFirstYesOnlyPassesTheCaseOn() {
        fourEyes = true;

        assertSame(half, approve(AT_THE_COUNTER));

        assurance.verifyNoInteractions();
        assertEquals(1, recorded.size());
        assertTrue(recorded.get(0).startsWith("approve-first {"));
        assertTrue(recorded.get(0).contains("document=CIE"));
        assertFalse(recorded.get(0).contains("CA00000AA"));
        assertEquals(List.of(), mails);
    }

    @Test
    void withFourEyesTheFirstYesIsNotGivenToAnEditedAccount() {
        fourEyes = true;
        when(ada.getFirstAttribute("lastName")).thenReturn("Verdi");

        assertEquals(Problem.CHANGED, refusal(AT_THE_COUNTER));
        queue.verify(() -> CaseQueue.startOver(session, "case-1", 3));
        assertEquals(List.of("start-over {}"), recorded);
    }

    @Test
    void withFourEyesTheFirstYesNeedsTheDocumentToo() {
        fourEyes = true;

        assertEquals(Problem.DOCUMENT_MISSING, refusal("{\"version\":3}"));
    }

    @Test
    void withFourEyesOneOfficialIsNotTwo() {
        fourEyes = true;
        first = Optional.of("bruno");

        assertEquals(Problem.NEEDS_COLLEAGUE, refusal(AT_THE_COUNTER));
    }

    @Test
    void withFourEyesAColleaguesYesIsTheLast() {
        fourEyes = true;
        first = Optional.of("carla");

        assertSame(done, approve(AT_THE_COUNTER));
    }

    private void becomes(RaiseOutcome outcome) {
        assurance.when(() -> Assurance.raise(any(), any(), any(), any(), any())).thenReturn(outcome);
    }

    private Problem refusal(String word) {
        return assertThrows(Refused.class, () -> approve(word)).problem();
    }

    private Response approve(String word) {
        var file = file();
        try (var found = mockConstruction(
                CaseQueue.class, (made, how) -> when(made.find("case-1")).thenReturn(Optional.of(file)))) {
            var open = OpenCase.find(session, bruno, "case-1");
            assertEquals(1, found.constructed().size());
            return new Decision(session, bruno, open).approve(JsonBody.read(Samples.body(word)));
        }
    }

    private CaseFile file() {
        var file = Samples.file(CaseKind.UPGRADE, CaseState.CLAIMED, 3, "ada", "bruno");
        return new CaseFile(
                file.asked(),
                file.ownerId(),
                file.version(),
                file.assignee(),
                file.decidedBy(),
                file.reason(),
                file.note(),
                seen,
                first,
                Optional.of(new UpgradeRequest(UpgradeWay.COUNTER, Map.of(), "sl")));
    }
}
