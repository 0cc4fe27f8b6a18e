// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.domain.document.DocumentsGiven;
import org.cittadino.domain.document.DocumentsReading;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterAnswer.Point;
import org.cittadino.domain.register.RegisterAnswer.Residence;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.domain.register.ResidentStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.KeycloakSession;

/** What any register answers, whatever it is made of; the days are far enough from today to stay on their side. */
public abstract class ResidentRegisterContract {
    private static final String PEOPLE = """
            RSSMRA75C22H501I ROSSI  MARIO      22/03/1975 R - AA1234567 01/05/2090 RM1234567X 01/05/2090
            RSSMRA75C22H50MA ROSSI  MARIO      22/03/1975 R - AA7654321 01/05/2090 -          -
            BRNGNN71B26L219T BRUNO  GIOVANNI   26/02/1971 A - CA00000AA 01/05/2090 -          -
            DLCMRP88B69F839E DELUCA MARIA_PIA  29/02/1988 R - AA1111111 01/05/2020 RM2222222X 01/05/2020
            CCHGNN67R05H163W COCCHI GIOVANNI   05/10/1967 C M AA3333333 01/05/2090 -          -
            IOXAIX10R50Z219K IO     AI         10/10/2010 C E AA4444444 01/05/2090 -          -
            """;
    private static final List<ResidentField> FIELDS = List.of(
            ResidentField.CODE,
            ResidentField.SURNAME,
            ResidentField.GIVEN_NAMES,
            ResidentField.BIRTH_DATE,
            ResidentField.STATUS,
            ResidentField.CEASED_REASON,
            ResidentField.CARD_NUMBER,
            ResidentField.CARD_EXPIRES,
            ResidentField.LICENCE_NUMBER,
            ResidentField.LICENCE_EXPIRES);

    /** The people of the contract, ready to be entered. */
    protected static List<Map<ResidentField, String>> people() {
        return PEOPLE.lines().map(ResidentRegisterContract::row).toList();
    }

    private static Map<ResidentField, String> row(String line) {
        var words = line.strip().split(" +");
        var row = Rows.mario();
        for (var place = 0; place < words.length; place++) {
            row.put(FIELDS.get(place), words[place].equals("-") ? "" : words[place].replace('_', ' '));
        }
        if (!row.getOrDefault(ResidentField.SURNAME, "").equals("DELUCA")) {
            row.put(ResidentField.MUNICIPALITY, "H501");
            row.put(ResidentField.STREET_TYPE, "VIA");
            row.put(ResidentField.STREET, "ROMA");
            row.put(ResidentField.HOUSE_NUMBER, "1");
            row.put(ResidentField.POSTCODE, "00100");
        }
        return row;
    }

    /** Asks the register under test, with its people in it. */
    protected abstract RegisterAnswer ask(RegisterQuestion question);

    /** What becomes of an answer in a register that cannot know all of this. */
    protected RegisterAnswer asFarAsKnown(RegisterAnswer answer) {
        return answer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RSSMRA75C22H501I | Rossi   | Mario     | 1975-03-22 | PAPER_CARD AA1234567                          | RESIDENT",
                "RSSMRA75C22H501I | rossi   | Màrio     | 1975-03-22 | DRIVING_LICENCE RM1234567X                    | RESIDENT",
                "RSSMRA75C22H501I | Rossi   | Mario     | 1975-03-22 | PAPER_CARD AA1234567, DRIVING_LICENCE RM1234567X | RESIDENT",
                "RSSMRA75C22H50MA | Rossi   | Mario     | 1975-03-22 | PAPER_CARD AA7654321                          | RESIDENT",
                "BRNGNN71B26L219T | Bruno   | Giovanni  | 1971-02-26 | CIE CA00000AA                                 | AIRE",
                "RSSMRA75C22H501I | Rossi   | Mario     | 1975-03-22 | PAPER_CARD AA7654321                          | DOCUMENT",
                "RSSMRA75C22H50MA | Rossi   | Mario     | 1975-03-22 | PAPER_CARD AA1234567                          | DOCUMENT",
                "RSSMRA75C22H501I | Rossi   | Mario     | 1975-03-22 | PAPER_CARD AA1234567, DRIVING_LICENCE RM7654321X | DOCUMENT",
                "RSSMRA75C22H50MA | Rossi   | Mario     | 1975-03-22 | DRIVING_LICENCE RM1234567X                    | DOCUMENT_UNKNOWN",
                "RSSMRA75C22H501I | Rossi   | Mario     | 1975-03-22 | PASSPORT AA1234567                            | DOCUMENT_UNKNOWN",
                "DLCMRP88B69F839E | De Luca | Maria     | 1988-02-29 | PAPER_CARD AA1111111                          | DOCUMENT_EXPIRED",
                "DLCMRP88B69F839E | De Luca | Pia Maria | 1988-02-29 | DRIVING_LICENCE RM2222222X                    | DOCUMENT_EXPIRED",
                "RSSMRA75C22H501I | Bianchi | Mario     | 1975-03-22 | PAPER_CARD AA1234567                          | SURNAME",
                "RSSMRA75C22H501I | Rossi   | Ugo       | 1975-03-22 | PAPER_CARD AA1234567                          | GIVEN_NAMES",
                "RSSMRA75C22H501I | Rossi   | Mario     | 1975-03-23 | PAPER_CARD AA1234567                          | BIRTH_DATE",
                "RSSMRA75C22H501I | Bianchi | Ugo       | 1976-03-22 | PAPER_CARD AA0000000                          | SURNAME GIVEN_NAMES BIRTH_DATE DOCUMENT",
                "CCHGNN67R05H163W | Cocchi  | Giovanni  | 1967-10-05 | PAPER_CARD AA3333333                          | DECEASED",
                "CCHGNN67R05H163W | Bianchi | Ugo       | 1999-10-05 | PAPER_CARD AA0000000                          | DECEASED",
                "IOXAIX10R50Z219K | Io      | Ai        | 2010-10-10 | PAPER_CARD AA4444444                          | EMIGRATED",
                "CCHGNN67R05H1S3I | Cocchi  | Giovanni  | 1967-10-05 | PAPER_CARD AA3333333                          | NOBODY"
            })
    void theAnswerSaysWhatIsSo(
            String code, String surname, String names, LocalDate born, String documents, String answer) {
        assertEquals(asFarAsKnown(answer(answer)), ask(question(code, surname, names, born, documents)));
    }

    @Test
    void theSameQuestionHasTheSameAnswerAnyNumberOfTimes() {
        var question = question("RSSMRA75C22H501I", "Rossi", "Mario", LocalDate.of(1975, 3, 22), "CIE CA00000AA");
        for (var time = 0; time < 20; time++) {
            assertEquals(asFarAsKnown(answer("DOCUMENT")), ask(question));
        }
    }

    /** A question as the form would ask it. */
    protected static RegisterQuestion question(
            String code, String surname, String names, LocalDate born, String documents) {
        var readings = new ArrayList<DocumentReading>();
        for (var document : documents.split(", *")) {
            var words = document.split(" ");
            readings.add(DocumentNumber.read(DocumentType.valueOf(words[0]), words[1], Strictness.PUBLISHED_FORMS));
        }
        return new RegisterQuestion(
                assertInstanceOf(CodiceFiscaleReading.Valid.class, CodiceFiscale.read(code))
                        .code(),
                surname,
                names,
                born,
                assertInstanceOf(DocumentsReading.Given.class, DocumentsGiven.judge(readings))
                        .documents());
    }

    /** A question to which every register with its people in it says yes. */
    public static RegisterQuestion mario() {
        return question("RSSMRA75C22H501I", "Rossi", "Mario", LocalDate.of(1975, 3, 22), "PAPER_CARD AA1234567");
    }

    public static RegisterAnswer ask(
            ResidentRegisterFactory factory, KeycloakSession session, RegisterQuestion question) {
        return factory.create(session).ask(question);
    }

    private static RegisterAnswer answer(String word) {
        return switch (word) {
            case "RESIDENT", "AIRE" -> new RegisterAnswer.Match(Residence.valueOf(word));
            case "DECEASED", "EMIGRATED" -> new RegisterAnswer.Ceased(ResidentStatus.valueOf(word));
            case "NOBODY" -> new RegisterAnswer.NotFound();
            default -> new RegisterAnswer.Differs(points(word));
        };
    }

    private static Set<Point> points(String words) {
        return Arrays.stream(words.split(" ")).map(Point::valueOf).collect(Collectors.toSet());
    }
}
