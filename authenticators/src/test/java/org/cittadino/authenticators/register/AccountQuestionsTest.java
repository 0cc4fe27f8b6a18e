// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cittadino.authenticators.register.AccountQuestions.Known;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.register.ResidentRegister;
import org.cittadino.store.Limit;
import org.cittadino.store.Limits;
import org.cittadino.store.OwnTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.mockito.ScopedMock;

class AccountQuestionsTest {
    private static final Address HOME = new Address("H501", "", "Via Roma", "1", "00184");

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final UserModel mario = mock(UserModel.class);
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<RegisterQuestion> asked = new ArrayList<>();
    private String full = "";
    private RegisterAnswer answer = new RegisterAnswer.Match(RegisterAnswer.Residence.RESIDENT);

    @BeforeEach
    void aRegisterInMemory() {
        var context = mock(KeycloakContext.class);
        when(context.getRealm()).thenReturn(mock(RealmModel.class));
        when(session.getContext()).thenReturn(context);
        when(session.getProvider(ResidentRegister.class, "table")).thenReturn(new ResidentRegister() {
            @Override
            public RegisterAnswer ask(RegisterQuestion question) {
                asked.add(question);
                return answer;
            }

            @Override
            public Optional<Address> address(CodiceFiscale code) {
                return Optional.of(HOME);
            }
        });
        when(mario.getId()).thenReturn("u1");
        when(mario.getEmail()).thenReturn("mario@example.org");
        when(mario.getFirstName()).thenReturn("Mario");
        when(mario.getLastName()).thenReturn("Rossi");
        when(mario.getFirstAttribute("fiscalNumber")).thenReturn("RSSMRA75C22H501I");
        mocked.add(mockConstruction(Limits.class, (made, how) -> {
            when(made.take(any(), anyString())).thenAnswer(call -> {
                done.add(call.<Limit>getArgument(0).id());
                return !call.<Limit>getArgument(0).id().equals(full);
            });
            doAnswer(call -> done.add("back " + call.<Limit>getArgument(0).id()))
                    .when(made)
                    .giveBack(any(), anyString());
        }));
        var own = mockStatic(OwnTransaction.class);
        own.when(() -> OwnTransaction.call(any(), any()))
                .thenAnswer(call ->
                        call.<Function<KeycloakSession, Object>>getArgument(1).apply(session));
        mocked.add(own);
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
    }

    @Test
    void aYesTellsWhereLettersReachThem() {
        var finding = ask(Map.of("PAPER_CARD", "AA1234567"));

        assertEquals(Optional.of(new Known(asked.get(0).code(), "table:RESIDENT", Optional.of(HOME))), finding.known());
        assertEquals("RSSMRA75C22H501I", asked.get(0).code().issued());
        assertEquals("match", finding.reason());
        assertEquals("Rossi", asked.get(0).surname());
        assertEquals(
                List.of(
                        "register-connection",
                        "register-registration",
                        "register-address",
                        "register-fiscal-number",
                        "register-document"),
                done);
    }

    @Test
    void anythingElseTellsNothing() {
        answer = new RegisterAnswer.NotFound();

        var finding = ask(Map.of("PAPER_CARD", "AA1234567"));
        assertEquals(Optional.empty(), finding.known());
        assertEquals("not_found", finding.reason());
    }

    @Test
    void whoAskedOftenEnoughIsNotAskedAboutAgain() {
        full = "register-fiscal-number";

        assertTrue(ask(Map.of("PAPER_CARD", "AA1234567")).isLimit());
        assertEquals(List.of(), asked);
    }

    @Test
    void aRegisterThatIsAwayCostsNoQuestionButTheConnections() {
        answer = new RegisterAnswer.Unavailable();

        assertEquals("unavailable", ask(Map.of("PAPER_CARD", "AA1234567")).reason());
        assertTrue(done.contains("back register-document"));
        assertTrue(done.contains("back register-registration"));
    }

    @Test
    void withoutADocumentOrACodiceFiscaleNobodyIsAsked() {
        assertEquals("incomplete", ask(Map.of()).reason());
        when(mario.getFirstAttribute("fiscalNumber")).thenReturn(null);
        assertEquals("incomplete", ask(Map.of("PAPER_CARD", "AA1234567")).reason());

        assertEquals(List.of(), done);
        assertEquals(Optional.empty(), AccountQuestions.codeOf(mario));
    }

    private AccountQuestions.Finding ask(Map<String, String> documents) {
        return new AccountQuestions(session, "table", mario).ask(documents, "192.0.2.0/24");
    }
}
