// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.node.NullNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.domain.document.IdentityDocument;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.KnownDocument;
import org.cittadino.domain.register.ResidentRecord;
import org.cittadino.domain.register.ResidentStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two columns that an official compares. */
class PersonRowsTest {
    private static final String CODE = "RSSMRA75C22H501I";

    @ParameterizedTest
    @CsvSource({
        "lastName,              Rossi,            ROSSI,       true",
        "lastName,              Rosso,            ROSSI,       false",
        "firstName,             Mario,            MARIO PIO,   true",
        "firstName,             Pio,              MARIO PIO,   false",
        "dateOfBirth,           1975-03-22,       1975-03-22,  true",
        "dateOfBirth,           1975-03-23,       1975-03-22,  false",
        "fiscalNumber,          RSSMRA75C22H501I, RSSMRA75C22H501I, true",
        "residenceStreet,       Via Roma,         VIA ROMA,    true",
        "residenceStreet,       Via Milano,       VIA ROMA,    false",
        "residencePostcode,     00100,            00100,       true"
    })
    void whatIsTheSameIsSaidByTheProjectsRules(String field, String typed, String registered, boolean same) {
        var row = row(field, Map.of(field, typed), told());

        assertEquals(typed, row.get("typed"));
        assertEquals(registered, row.get("registered"));
        assertEquals(same, row.get("same"));
    }

    @Test
    void townsAreNamed() {
        var row = row("residenceMunicipality", Map.of("residenceMunicipality", "H501"), told());

        assertEquals("Roma (RM)", row.get("typed"));
        assertEquals("Roma (RM)", row.get("registered"));
        assertEquals(true, row.get("same"));
    }

    @Test
    void whatTheRegisterDoesNotKnowIsNeitherSameNorDifferent() {
        var row = row("phoneNumber", Map.of("phoneNumber", "+393401234567"), told());

        assertEquals(NullNode.getInstance(), row.get("registered"));
        assertEquals(NullNode.getInstance(), row.get("same"));
    }

    @Test
    void whatOnlyTheRegisterKnowsIsShownToo() {
        var row = row("firstName", Map.of("lastName", "Rossi"), told());

        assertEquals("", row.get("typed"));
        assertEquals("MARIO PIO", row.get("registered"));
        assertEquals(NullNode.getInstance(), row.get("same"));
    }

    @Test
    void withoutARegisterWhatWasTypedStandsAlone() {
        var rows = new PersonRows(
                        applicant(Map.of("lastName", "Rossi"), Map.of()), RegisterInquiry.Told.only("unknown"))
                .rows();

        assertEquals(
                List.of("lastName"), rows.stream().map(row -> row.get("field")).toList());
    }

    @ParameterizedTest
    @CsvSource({"CIE, CA00000AA, true", "CIE, CA00000BB, false", "PAPER_CARD, CA00000AA, true"})
    void aNumberIsComparedAndNeverTold(String type, String number, boolean same) {
        var rows = new PersonRows(applicant(Map.of(), Map.of(type, number)), told()).rows();
        var row = rows.get(rows.size() - 1);

        assertEquals("document." + type, row.get("field"));
        assertEquals(NullNode.getInstance(), row.get("registered"));
        assertEquals(same, row.get("same"));
    }

    @Test
    void aKindOfDocumentTheRegisterHasNotIsNeither() {
        var rows = new PersonRows(applicant(Map.of(), Map.of("PASSPORT", "YA1234567")), told()).rows();

        assertEquals(NullNode.getInstance(), rows.get(rows.size() - 1).get("same"));
    }

    private static Map<String, Object> row(String field, Map<String, String> person, RegisterInquiry.Told told) {
        return new PersonRows(applicant(person, Map.of()), told)
                .rows().stream()
                        .filter(row -> field.equals(row.get("field")))
                        .findFirst()
                        .orElseThrow();
    }

    private static Applicant applicant(Map<String, String> person, Map<String, String> documents) {
        return new Applicant(person, documents, "", false, "it", "", List.of());
    }

    private static RegisterInquiry.Told told() {
        var code = assertInstanceOf(CodiceFiscaleReading.Valid.class, CodiceFiscale.read(CODE));
        var card = assertInstanceOf(
                DocumentReading.Valid.class,
                DocumentNumber.read(DocumentType.CIE, "CA00000AA", Strictness.PUBLISHED_FORMS));
        var known = KnownDocument.of(new IdentityDocument(card.number(), Optional.empty(), Optional.empty()));
        var entry = new ResidentRecord(
                code.code(), ResidentStatus.RESIDENT, "ROSSI", "MARIO PIO", LocalDate.of(1975, 3, 22), List.of(known));
        return new RegisterInquiry.Told(
                "match", Optional.of(entry), Optional.of(new Address("H501", "", "VIA ROMA", "1", "00100")));
    }
}
