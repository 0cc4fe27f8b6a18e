// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cittadino.authenticators.Samples;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterAnswer.Ceased;
import org.cittadino.domain.register.RegisterAnswer.Differs;
import org.cittadino.domain.register.RegisterAnswer.Match;
import org.cittadino.domain.register.RegisterAnswer.NotFound;
import org.cittadino.domain.register.RegisterAnswer.Point;
import org.cittadino.domain.register.RegisterAnswer.Residence;
import org.cittadino.domain.register.RegisterAnswer.Unavailable;
import org.cittadino.domain.register.ResidentStatus;
import org.cittadino.register.ResidentRegister;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each answer leads to, and that only a yes leads on. */
class RegisterMatchAuthenticatorTest {
    private static final List<String> COUNTED = List.of(
            "counted register-connection 20010db800010002/64",
            "counted register-registration reg-1",
            "counted register-address ada@example.org",
            "counted register-fiscal-number RSSMRA75C22H501I",
            "counted register-document CARD AA1234567",
            "counted register-document LICENCE RM1234567X");
    private static final List<String> GIVEN_BACK = COUNTED.subList(1, 6).stream()
            .map(line -> line.replace("counted", "gave back"))
            .toList();

    private final RegisterTown town = new RegisterTown();

    @AfterEach
    void close() {
        town.close();
    }

    @ParameterizedTest
    @CsvSource({"RESIDENT", "AIRE"})
    void aYesIsKeptAsEvidenceAndLeadsOnAtOnce(Residence residence) {
        town.answer = new Match(residence);

        town.step.authenticate(town.context.flow);

        assertEquals(
                Stream.concat(COUNTED.stream(), Stream.of("evidence reg-1 REGISTER_MATCH table:" + residence))
                        .toList(),
                town.done);
        assertEquals(List.of(), town.slept);
        verify(town.context.flow).success();
    }

    @ParameterizedTest
    @MethodSource
    void anythingElseIsCountedAndRemarkedAndWaitsForItsTime(
            RegisterAnswer answer, String remark, String reason, List<String> given) {
        town.answer = answer;

        town.step.authenticate(town.context.flow);

        var all = Stream.of(COUNTED, given, List.of("remarked register:" + remark))
                .flatMap(List::stream);
        assertEquals(all.toList(), town.done);
        assertEquals(List.of(3000L), town.slept);
        verify(town.context.browser).setAuthNote("cittadino.register.page", "reg-1 NOT_CONFIRMED");
        verify(town.context.event).error(reason);
        verify(town.context.flow, never()).success();
    }

    static Stream<Arguments> anythingElseIsCountedAndRemarkedAndWaitsForItsTime() {
        return Stream.of(
                Arguments.of(
                        new Differs(Set.of(Point.DOCUMENT_EXPIRED)),
                        "differs:document_expired",
                        "register_differs",
                        List.of()),
                Arguments.of(
                        new Differs(Set.of(Point.DOCUMENT, Point.SURNAME)),
                        "differs:surname,document",
                        "register_differs",
                        List.of()),
                Arguments.of(new NotFound(), "not_found", "register_not_found", List.of()),
                Arguments.of(new Ceased(ResidentStatus.DECEASED), "ceased:deceased", "register_ceased", List.of()),
                Arguments.of(new Unavailable(), "unavailable", "register_unavailable", GIVEN_BACK));
    }

    @Test
    void whatTheRegisterIsAskedIsWhatWasTyped() {
        town.step.authenticate(town.context.flow);

        var question = town.asked.get(0);
        assertEquals("RSSMRA75C22H501I", question.code().issued());
        assertEquals("Rossi Mario", question.surname() + " " + question.givenNames());
        assertEquals("1975-03-22", question.birthDate().toString());
        assertEquals(
                List.of("AA1234567", "RM1234567X"),
                question.documents().numbers().stream().map(one -> one.value()).toList());
    }

    @Test
    void theListThatIsNotAdmittedIsSentToSpidAndLeavesNothing() {
        town.set(Map.of("admitted", "resident"));
        town.answer = new Match(Residence.AIRE);

        town.step.authenticate(town.context.flow);

        assertTrue(town.done.containsAll(
                List.of("remarked register:match:aire", "erased", "ended cittadino-register-spid.ftl")));
        assertFalse(town.done.toString().contains("evidence"));
        verify(town.context.flow, never()).success();
    }

    @ParameterizedTest
    @CsvSource({
        "register-connection, 1",
        "register-registration, 2",
        "register-address, 3",
        "register-fiscal-number, 4",
        "register-document, 5"
    })
    void whoHasAskedOftenEnoughIsNotAskedForAgain(String counter, int counted) {
        town.full = counter;
        town.answer = new Match(Residence.RESIDENT);

        town.step.authenticate(town.context.flow);

        assertEquals(List.of(), town.asked);
        assertEquals(
                Stream.concat(COUNTED.stream().limit(counted), Stream.of("remarked register:limit"))
                        .toList(),
                town.done);
        verify(town.context.browser).setAuthNote("cittadino.register.page", "reg-1 LIMIT");
        verify(town.context.event).error("register_limit");
    }

    @Test
    void aRegisterThatBreaksIsOneThatIsAway() {
        when(town.context.session.getProvider(ResidentRegister.class, "table")).thenReturn(question -> {
            throw new IllegalStateException("Rossi");
        });

        town.step.authenticate(town.context.flow);

        assertTrue(town.done.contains("remarked register:unavailable"));
    }

    @Test
    void aRegisterTheServerDoesNotHaveIsOneThatIsAway() {
        town.set(Map.of("register", "elsewhere"));
        town.answer = new Match(Residence.RESIDENT);

        town.step.authenticate(town.context.flow);

        assertTrue(town.done.contains("remarked register:unavailable"));
        verify(town.context.flow, never()).success();
    }

    @Test
    void aRegistrationWithoutADocumentIsNotAskedAbout() {
        town.registration = Optional.of(Samples.proven());

        town.step.authenticate(town.context.flow);

        assertEquals(List.of("remarked register:incomplete"), town.done);
        verify(town.context.flow, never()).success();
    }

    @ParameterizedTest
    @MethodSource
    void whoseAddressIsNotProvenDoesNotGetThrough(Registration registration) {
        town.registration = Optional.of(registration);
        town.answer = new Match(Residence.RESIDENT);
        town.hasSaidYes();

        town.step.authenticate(town.context.flow);
        town.step.action(town.context.sent("action", "office").flow);

        assertEquals(List.of(), town.asked);
        assertEquals(
                List.of("ended cittadino-registration-over.ftl", "ended cittadino-registration-over.ftl"), town.done);
        verify(town.context.flow, never()).success();
    }

    static Stream<Registration> whoseAddressIsNotProvenDoesNotGetThrough() {
        var open = Samples.resident(Samples.ADDRESS, false, HashedPassword.NONE);
        var withoutAddress = Samples.resident("", false, HashedPassword.NONE);
        return Stream.of(
                open,
                new Registration("reg-1", "sportello", true, true, open.content()),
                new Registration("reg-1", "sportello", true, false, withoutAddress.content()));
    }

    @Test
    void whoWasNotAskedForAnAddressHasNoneToProve() {
        town.registration = Optional.of(Samples.resident("", false, HashedPassword.NONE));
        town.answer = new Match(Residence.RESIDENT);

        town.step.authenticate(town.context.flow);

        verify(town.context.flow).success();
    }

    @Test
    void aYesIsNotAskedForTwice() {
        town.hasSaidYes();

        town.step.authenticate(town.context.flow);

        assertEquals(List.of(), town.done);
        verify(town.context.flow).success();
    }

    @Test
    void withoutARegistrationNothingIsAsked() {
        town.registration = Optional.empty();

        town.step.authenticate(town.context.flow);
        town.step.action(town.context.flow);

        assertEquals(
                List.of("ended cittadino-registration-over.ftl", "ended cittadino-registration-over.ftl"), town.done);
        verify(town.context.flow, never()).challenge(any());
    }
}
