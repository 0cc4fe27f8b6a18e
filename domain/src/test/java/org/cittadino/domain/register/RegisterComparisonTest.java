// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.domain.document.DocumentsGiven;
import org.cittadino.domain.document.DocumentsReading;
import org.cittadino.domain.document.IdentityDocument;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.register.RegisterAnswer.Ceased;
import org.cittadino.domain.register.RegisterAnswer.Differs;
import org.cittadino.domain.register.RegisterAnswer.Match;
import org.cittadino.domain.register.RegisterAnswer.NotFound;
import org.cittadino.domain.register.RegisterAnswer.Point;
import org.cittadino.domain.register.RegisterAnswer.Residence;
import org.cittadino.domain.register.RegisterAnswer.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate BORN = LocalDate.of(1975, 3, 22);
    private static final String CODE = "RSSMRA75C22H501I";
    private static final String OMOCODE = "RSSMRA75C22H50MA";

    @ParameterizedTest
    @CsvSource({"RESIDENT, RESIDENT", "AIRE, AIRE"})
    void aPersonOfWhomAllIsTrueMatchesAndTheAnswerSaysWhichListTheyAreOn(ResidentStatus status, Residence residence) {
        assertEquals(new Match(residence), answer(asked("Rossi", "Mario", BORN), entry(status)));
    }

    @ParameterizedTest
    @EnumSource(names = {"DECEASED", "EMIGRATED", "UNTRACEABLE", "CEASED"})
    void whoeverIsNoLongerEnteredIsCeasedEvenIfAllElseDiffers(ResidentStatus status) {
        assertEquals(new Ceased(status), answer(asked("Rossi", "Mario", BORN), entry(status)));
        assertEquals(new Ceased(status), answer(asked("Verdi", "Ugo", BORN.plusDays(1)), entry(status)));
    }

    @ParameterizedTest
    @CsvSource({
        "Verdi, Mario, 1975-03-22, SURNAME",
        "Rossi, Ugo,   1975-03-22, GIVEN_NAMES",
        "Rossi, Mario, 1975-03-23, BIRTH_DATE",
        "Rossi, Mario, 1875-03-22, BIRTH_DATE",
        "Verdi, Ugo,   1975-03-23, SURNAME BIRTH_DATE GIVEN_NAMES"
    })
    void allThatDiffersIsNamed(String surname, String names, LocalDate born, String points) {
        assertEquals(new Differs(points(points)), answer(asked(surname, names, born), entry(ResidentStatus.RESIDENT)));
    }

    @Test
    void twoPeopleWhoShareABaseFormAreTwoPeople() {
        var twin = new RegisterQuestion(code(OMOCODE), "Rossi", "Mario", BORN, given("PAPER_CARD AA1234567"));
        assertEquals(new NotFound(), answer(twin, entry(ResidentStatus.RESIDENT)));
        assertEquals(new NotFound(), answer(twin, entry(ResidentStatus.DECEASED)));
    }

    @Test
    void nobodyAndNoRegisterAreNotTheSame() {
        var question = asked("Rossi", "Mario", BORN);
        assertEquals(new NotFound(), RegisterComparison.answer(question, new RegisterFinding.Nobody(), TODAY));
        assertEquals(new Unavailable(), RegisterComparison.answer(question, new RegisterFinding.NoRegister(), TODAY));
    }

    /** The register knows "type number expiry"; the day is 2026-11-22. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PAPER_CARD AA1234567                         | PAPER_CARD AA1234567 2030-01-01                         | MATCH",
                "PAPER_CARD AA1234567                         | PAPER_CARD AA1234567 -                                  | MATCH",
                "PAPER_CARD AA1234567                         | PAPER_CARD AA1234567 2026-11-22                         | MATCH",
                "PAPER_CARD AA1234567                         | PAPER_CARD AA1234567 2026-11-21                         | DOCUMENT_EXPIRED",
                "PAPER_CARD AA1234567                         | PAPER_CARD AA1234568 2030-01-01                         | DOCUMENT",
                "PAPER_CARD AA1234567                         | DRIVING_LICENCE RM1234567X 2030-01-01                   | DOCUMENT_UNKNOWN",
                "PASSPORT AA1234567                           | PAPER_CARD AA1234567 2030-01-01                         | DOCUMENT_UNKNOWN",
                "PAPER_CARD AA1234567                         | ''                                                      | DOCUMENT_UNKNOWN",
                "CIE CA00000AA                                | CIE CA00000AA 2030-01-01                                | MATCH",
                "DRIVING_LICENCE RM1234567X                   | PAPER_CARD AA1234567 -; DRIVING_LICENCE RM1234567X -     | MATCH",
                "PAPER_CARD AA1234567; DRIVING_LICENCE RM1234567X | PAPER_CARD AA1234567 -                              | MATCH",
                "PAPER_CARD AA1234567; DRIVING_LICENCE RM1234567X | PAPER_CARD AA1234567 2020-01-01; DRIVING_LICENCE RM1234567X - | MATCH",
                "PAPER_CARD AA1234567; DRIVING_LICENCE RM1234567X | PAPER_CARD AA1234567 -; DRIVING_LICENCE RM7654321X - | DOCUMENT",
                "PAPER_CARD AA1234567; DRIVING_LICENCE RM1234567X | PAPER_CARD AA1234567 2020-01-01                     | DOCUMENT_EXPIRED",
                "PAPER_CARD AA1234567                         | PAPER_CARD AA1234568 -; PAPER_CARD AA1234567 -          | MATCH"
            })
    void oneGoodDocumentIsEnoughAndAWrongOneTooMany(String given, String known, String outcome) {
        var question = new RegisterQuestion(code(CODE), "Rossi", "Mario", BORN, given(given));
        var expected = outcome.equals("MATCH") ? new Match(Residence.RESIDENT) : new Differs(points(outcome));

        assertEquals(expected, answer(question, entry(ResidentStatus.RESIDENT, known)));
    }

    @Test
    void nothingOfItPrintsAnybody() {
        var question = asked("Rossi", "Mario", BORN);
        var entry = entry(ResidentStatus.RESIDENT);
        for (var value : List.of(question, entry, entry.known(), new RegisterFinding.Found(entry.known()))) {
            var text = value.toString();
            assertFalse(text.matches("(?s).*(Rossi|ROSSI|Mario|1975|RSSMRA|1234567).*"), text);
        }
        assertFalse(entry.known().documents().toString().contains("1234567"));
    }

    private static RegisterAnswer answer(RegisterQuestion question, Resident entry) {
        return RegisterComparison.answer(question, new RegisterFinding.Found(entry.known()), TODAY);
    }

    private static RegisterQuestion asked(String surname, String names, LocalDate born) {
        return new RegisterQuestion(code(CODE), surname, names, born, given("PAPER_CARD AA1234567"));
    }

    private static Resident entry(ResidentStatus status) {
        return entry(status, "PAPER_CARD AA1234567 2030-01-01");
    }

    private static Resident entry(ResidentStatus status, String documents) {
        var known = new ArrayList<IdentityDocument>();
        for (var document : documents.isBlank() ? new String[0] : documents.split("; *")) {
            var words = document.split(" ");
            known.add(new IdentityDocument(
                    number(words[0] + " " + words[1]),
                    Optional.empty(),
                    Optional.of(words[2]).filter(day -> !day.equals("-")).map(LocalDate::parse)));
        }
        return new Resident(code(CODE), status, "ROSSI", "MARIO", BORN, known, Optional.empty());
    }

    private static DocumentsGiven given(String documents) {
        var readings = Arrays.stream(documents.split("; *"))
                .<DocumentReading>map(text -> new DocumentReading.Valid(number(text)))
                .toList();
        return assertInstanceOf(DocumentsReading.Given.class, DocumentsGiven.judge(readings))
                .documents();
    }

    private static DocumentNumber number(String typeAndNumber) {
        var words = typeAndNumber.split(" ");
        var reading = DocumentNumber.read(DocumentType.valueOf(words[0]), words[1], Strictness.PUBLISHED_FORMS);
        return assertInstanceOf(DocumentReading.Valid.class, reading).number();
    }

    private static CodiceFiscale code(String code) {
        return assertInstanceOf(CodiceFiscaleReading.Valid.class, CodiceFiscale.read(code))
                .code();
    }

    private static Set<Point> points(String names) {
        return Arrays.stream(names.split(" ")).map(Point::valueOf).collect(Collectors.toSet());
    }
}
