// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.cittadino.authenticators.register.AccountQuestions;
import org.cittadino.authenticators.register.AccountQuestions.Finding;
import org.cittadino.authenticators.register.AccountQuestions.Known;
import org.cittadino.authenticators.register.SteadyTime;
import org.cittadino.delivery.CredentialDelivery;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.person.Address;
import org.cittadino.store.Assurance;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.ProofOnAccept;
import org.cittadino.store.RaiseOutcome;
import org.cittadino.store.UpgradeCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.common.ClientConnection;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserProvider;
import org.mockito.ScopedMock;

class LetterWayUpTest {
    private static final Address HOME = new Address("H501", "", "Via Roma", "1", "00184");
    private static final String CODE = "RSSMRA75C22H501I";

    private final WeakLogin weak = new WeakLogin();
    private final KeycloakSession own = mock(KeycloakSession.class);
    private final SteadyTime time = mock(SteadyTime.class);
    private final LetterWayUp way = new LetterWayUp(time);
    private final List<ScopedMock> mocked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private Finding finding = new Finding("not_found", Optional.empty());
    private RaiseOutcome outcome = RaiseOutcome.STILL_WEAK;
    private CodeCheck check = new CodeCheck.Accepted();

    @BeforeEach
    void aTownInMemory() {
        var connection = mock(ClientConnection.class);
        when(connection.getRemoteHost()).thenReturn("192.0.2.1");
        when(weak.context.getConnection()).thenReturn(connection);
        var keycloak = mock(KeycloakContext.class);
        when(own.getContext()).thenReturn(keycloak);
        var users = mock(UserProvider.class);
        when(own.users()).thenReturn(users);
        when(users.getUserById(any(), anyString())).thenReturn(weak.citizen);
        when(time.spend(any(), any(), any())).thenAnswer(asked -> {
            var result = asked.<Supplier<Object>>getArgument(1).get();
            done.add(asked.<Predicate<Object>>getArgument(2).test(result) ? "at once" : "after a while");
            return Optional.of(result);
        });
        register();
        store();
    }

    private void register() {
        mocked.add(mockConstruction(AccountQuestions.class, (made, how) -> when(made.ask(anyMap(), anyString()))
                .thenAnswer(asked -> finding)));
        var questions = mockStatic(AccountQuestions.class);
        questions.when(() -> AccountQuestions.codeOf(any())).thenReturn(Optional.of(code()));
        mocked.add(questions);
        var letters = mockStatic(CredentialDelivery.class);
        letters.when(() -> CredentialDelivery.upgradeByLetter(any(), any(), any(), anyString()))
                .thenAnswer(asked ->
                        done.add("letter " + asked.<Address>getArgument(2).street() + " for " + asked.getArgument(3)));
        mocked.add(letters);
    }

    private void store() {
        var transaction = mockStatic(OwnTransaction.class);
        transaction
                .when(() -> OwnTransaction.call(any(), any()))
                .thenAnswer(asked ->
                        asked.<Function<KeycloakSession, Object>>getArgument(1).apply(own));
        mocked.add(transaction);
        mocked.add(mockConstruction(
                UpgradeCodes.class, (made, how) -> when(made.check(anyString(), anyString(), anyString(), any()))
                        .thenAnswer(asked -> {
                            done.add("checked for " + asked.getArgument(1));
                            if (check instanceof CodeCheck.Accepted) {
                                asked.<ProofOnAccept>getArgument(3).write(own);
                            }
                            return check;
                        })));
        var raised = mockStatic(Assurance.class);
        raised.when(() -> Assurance.raise(any(), any(), eq(code()), any(EvidenceKind.class), anyString(), any()))
                .thenAnswer(asked -> {
                    done.add(asked.getArgument(3) + " by " + asked.getArgument(4));
                    return outcome;
                });
        mocked.add(raised);
    }

    private static CodiceFiscale code() {
        return ((CodiceFiscaleReading.Valid) CodiceFiscale.read(CODE)).code();
    }

    @AfterEach
    void theRealThingAgain() {
        mocked.forEach(ScopedMock::close);
        weak.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not_found", "differs", "ceased", "unavailable", "incomplete"})
    void whateverKeepsTheRegisterFromAYesThePageIsTheSame(String reason) {
        finding = new Finding(reason, Optional.empty());
        order();

        verify(weak.form).createForm("cittadino-upgrade-letter-ordered.ftl");
        assertEquals(List.of("after a while"), done);
        verify(weak.event).error("register_" + reason);
    }

    @Test
    void aYesIsEvidenceAndALetterToTheAddressOfTheRegister() {
        finding = new Finding("match", Optional.of(new Known(code(), "table:RESIDENT", Optional.of(HOME))));
        order();

        verify(weak.form).createForm("cittadino-upgrade-letter-ordered.ftl");
        assertEquals(List.of("REGISTER_MATCH by table:RESIDENT", "letter Via Roma for " + CODE, "after a while"), done);
        verify(weak.context, never()).success();
    }

    @Test
    void noLetterLeavesForAnAccountThatWasGivenAnotherCodiceFiscaleMeanwhile() {
        outcome = RaiseOutcome.NO_FISCAL_NUMBER;
        finding = new Finding("match", Optional.of(new Known(code(), "table:RESIDENT", Optional.of(HOME))));
        order();

        verify(weak.form).createForm("cittadino-upgrade-letter-ordered.ftl");
        assertEquals(List.of("REGISTER_MATCH by table:RESIDENT", "after a while"), done);
        verify(weak.event).error("no_fiscal_number");
    }

    @Test
    void whereTheRegisterTellsNoAddressThePageIsTheSame() {
        finding = new Finding("match", Optional.of(new Known(code(), "anpr:AIRE", Optional.empty())));
        order();

        verify(weak.form).createForm("cittadino-upgrade-letter-ordered.ftl");
        assertEquals(List.of("REGISTER_MATCH by anpr:AIRE", "after a while"), done);
    }

    @Test
    void aTownForWhichTheRegisterIsEnoughLetsIn() {
        outcome = RaiseOutcome.STRONG;
        finding = new Finding("match", Optional.of(new Known(code(), "table:RESIDENT", Optional.of(HOME))));
        order();

        verify(weak.context).success();
        assertEquals(List.of("REGISTER_MATCH by table:RESIDENT", "at once"), done);
    }

    @Test
    void whoAsksTooOftenIsToldSo() {
        finding = new Finding("limit", Optional.empty());
        order();

        verify(weak.form).setError("cittadinoLimitText");
        assertEquals(List.of("at once"), done);
    }

    @Test
    void whereTooManyWaitNobodyIsAskedAbout() {
        doReturn(Optional.empty()).when(time).spend(any(), any(), any());
        order();

        verify(weak.form).setError("cittadinoBusyText");
        assertEquals(List.of(), done);
    }

    @Test
    void theRightCodeOpens() {
        outcome = RaiseOutcome.STRONG;
        type("k7qf2-m9xwb");

        verify(weak.context).success();
        assertEquals(List.of("checked for " + CODE, "LETTER_CODE by letter"), done);
    }

    @ParameterizedTest
    @EnumSource(value = RaiseOutcome.class, mode = EnumSource.Mode.EXCLUDE, names = "STRONG")
    void aRightCodeThatMakesNobodyStrongOpensNothing(RaiseOutcome made) {
        outcome = made;
        type("K7QF2M9XWB");

        verify(weak.context, never()).success();
        verify(weak.form)
                .setError(
                        made == RaiseOutcome.IDENTITY_TAKEN
                                ? "cittadinoUpgradeIdentityTaken"
                                : "cittadinoUpgradeNotEnough");
    }

    @Test
    void aWrongCodeOpensNothingAndNeverTellsWhetherThereIsALetter() {
        check = new CodeCheck.Wrong(3);
        type("K7QF2M9XWB");

        verify(weak.context, never()).success();
        verify(weak.event).error("letter_code_wrong");
        verify(weak.form).addError(argThat(said -> "cittadinoUpgradeLetterVoid".equals(said.getMessage())));
    }

    @Test
    void whatIsNoCodeIsNotTried() {
        type("12345");

        assertEquals(List.of(), done);
    }

    private void order() {
        way.act(weak.posts("letter", "order", "card", "AA1234567").context);
    }

    private void type(String code) {
        way.act(weak.posts("letter", "code", "letterCode", code).context);
    }
}
