// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterAnswer.Point;
import org.cittadino.domain.register.RegisterAnswer.Residence;
import org.cittadino.domain.register.ResidentStatus;
import org.cittadino.register.ResidentRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.KeycloakSession;

/** What the registers say to an official. */
class RegisterInquiryTest {
    private static final Map<String, String> MARIO = Map.of(
            "lastName", "Rossi", "firstName", "Mario", "dateOfBirth", "1975-03-22", "fiscalNumber", "RSSMRA75C22H501I");
    private static final Address HOME = new Address("H501", "", "VIA ROMA", "1", "00100");

    private final KeycloakSession session = mock(KeycloakSession.class);
    private final ResidentRegister table = mock(ResidentRegister.class);
    private final ResidentRegister anpr = mock(ResidentRegister.class);

    @ParameterizedTest(name = "the town says {0}, ANPR says {1}: {2}")
    @CsvSource({
        "match,       match,       match",
        "differs,     match,       differs",
        "ceased,      match,       ceased",
        "unknown,     match,       match",
        "unknown,     unavailable, unknown",
        "unavailable, unknown,     unknown",
        "unavailable, differs,     differs",
        "unavailable, unavailable, unavailable"
    })
    void theTownsOwnRegisterIsAskedFirstAndTheOthersWhereItDoesNotKnow(String town, String state, String told) {
        assertEquals(told, ask(town, state, MARIO, Map.of("CIE", "CA00000AA")).answer());
    }

    @Test
    void whoIsKnownAtHomeIsNotAskedForElsewhere() {
        ask("match", "match", MARIO, Map.of());

        verify(anpr, never()).ask(any());
    }

    @Test
    void whatTheRegisterHasIsForTheOfficialToSee() {
        when(table.address(any())).thenReturn(Optional.of(HOME));

        assertEquals(Optional.of(HOME), ask("differs", "match", MARIO, Map.of()).home());
        assertEquals(Optional.empty(), ask("ceased", "match", MARIO, Map.of()).home());
    }

    @ParameterizedTest
    @CsvSource({"CA00000AA, differs", "none, match"})
    void whoNamedNoDocumentIsNotMissingOne(String number, String told) {
        var documents = number.equals("none") ? Map.<String, String>of() : Map.of("CIE", number);

        assertEquals(told, ask("undocumented", "match", MARIO, documents).answer());
    }

    @ParameterizedTest
    @CsvSource({"''", "RSSMRA75C22H501X"})
    void withoutACodiceFiscaleNobodyIsAsked(String code) {
        var person = new HashMap<>(MARIO);
        person.put("fiscalNumber", code);

        assertEquals("not-asked", ask("match", "match", person, Map.of()).answer());
        verify(table, never()).ask(any());
    }

    @ParameterizedTest
    @CsvSource({"''", "22/03/1975"})
    void withoutABirthDateTheDayInTheCodeIsAskedFor(String day) {
        var person = new HashMap<>(MARIO);
        person.put("dateOfBirth", day);

        assertEquals("match", ask("match", "match", person, Map.of()).answer());
        verify(table).ask(argThat(question -> question.birthDate().equals(LocalDate.of(1975, 3, 22))));
    }

    @Test
    void whatWasToldIsNotPrinted() {
        when(table.address(any())).thenReturn(Optional.of(HOME));

        assertEquals("Told[match]", ask("match", "match", MARIO, Map.of()).toString());
    }

    private RegisterInquiry.Told ask(
            String town, String state, Map<String, String> person, Map<String, String> documents) {
        when(session.listProviderIds(ResidentRegister.class)).thenReturn(new LinkedHashSet<>(List.of("anpr", "table")));
        when(session.getProvider(ResidentRegister.class, "table")).thenReturn(table);
        when(session.getProvider(ResidentRegister.class, "anpr")).thenReturn(anpr);
        when(table.ask(any())).thenReturn(answer(town));
        when(anpr.ask(any())).thenReturn(answer(state));
        return new RegisterInquiry(session).ask(new Applicant(person, documents, "", false, "it", "", List.of()));
    }

    private static RegisterAnswer answer(String word) {
        return switch (word) {
            case "match" -> new RegisterAnswer.Match(Residence.RESIDENT);
            case "differs" -> new RegisterAnswer.Differs(Set.of(Point.SURNAME));
            case "undocumented" -> new RegisterAnswer.Differs(Set.of(Point.DOCUMENT_UNKNOWN));
            case "ceased" -> new RegisterAnswer.Ceased(ResidentStatus.DECEASED);
            case "unknown" -> new RegisterAnswer.NotFound();
            default -> new RegisterAnswer.Unavailable();
        };
    }
}
