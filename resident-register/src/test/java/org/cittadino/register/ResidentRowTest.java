// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.document.DocumentKind;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.Resident;
import org.cittadino.domain.register.ResidentStatus;
import org.cittadino.register.ResidentReading.Accepted;
import org.cittadino.register.ResidentReading.Flaw;
import org.cittadino.register.ResidentReading.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentRowTest {

    private static ResidentReading read(Map<ResidentField, String> cells) {
        return ResidentRow.read(ResidentFormat.usual(), field -> cells.getOrDefault(field, ""));
    }

    private static Resident accepted(Map<ResidentField, String> cells) {
        return assertInstanceOf(Accepted.class, read(cells)).person();
    }

    @Test
    void aRowIsAPerson() {
        var mario = accepted(Rows.mario());

        assertEquals("RSSMRA75C22H501I", mario.code().issued());
        assertEquals("ROSSI", mario.surname());
        assertEquals("MARIO", mario.givenNames());
        assertEquals(LocalDate.of(1975, 3, 22), mario.birthDate());
        assertEquals(ResidentStatus.RESIDENT, mario.status());
        assertEquals(Optional.empty(), mario.address());
        var card = mario.documents().get(0);
        assertEquals("AA1234567", card.number().value());
        assertEquals(Optional.of(LocalDate.of(2030, 5, 1)), card.expires());
    }

    @ParameterizedTest
    @CsvSource({
        "CODE, '', MISSING",
        "CODE, RSSMRA75C22H501X, NOT_A_CODE",
        "CODE, 00743110157, NOT_A_CODE",
        "CODE, =RSSMRA75C22H501I, NOT_A_CODE",
        "SURNAME, =HYPERLINK(1), FORMULA",
        "SURNAME, '+ROSSI', FORMULA",
        "GIVEN_NAMES, @SUM(A1), FORMULA",
        "GIVEN_NAMES, -2+3, FORMULA",
        "SURNAME, ＝ROSSI, FORMULA",
        "SURNAME, 'RO\nSSI', CHARACTERS",
        "SURNAME, 'RO\tSSI', CHARACTERS",
        "SURNAME, 'RO\u0000SSI', CHARACTERS",
        "SURNAME, <b>ROSSI, CHARACTERS",
        "SURNAME, RO\u202eSSI, CHARACTERS",
        "STATUS, 'R\u0000', CHARACTERS",
        "BIRTH_DATE, '', MISSING",
        "BIRTH_DATE, 1975-03-22, NOT_A_DATE",
        "BIRTH_DATE, 31/02/1975, NOT_A_DATE",
        "BIRTH_DATE, 00/00/1975, NOT_A_DATE",
        "BIRTH_DATE, 22/03/75, NOT_A_DATE",
        "STATUS, '', MISSING",
        "STATUS, X, UNKNOWN_STATUS",
        "CARD_NUMBER, AA/12, NOT_A_NUMBER",
        "CARD_NUMBER, AA1234567AA1234567AA, ACCEPTED",
        "CARD_NUMBER, AA1234567AA1234567AA1, NOT_A_NUMBER",
        "CARD_EXPIRES, mai, NOT_A_DATE",
        "LICENCE_EXPIRES, 1, NOT_A_DATE",
        "MUNICIPALITY, ROMA, NOT_A_PLACE",
        "STREET, =1, FORMULA",
        "POSTCODE, -1, FORMULA"
    })
    void aFlawIsNamedWithItsPlaceAndWithoutTheValue(ResidentField field, String value, String outcome) {
        var reading = read(Rows.mario(field, value));
        if (outcome.equals("ACCEPTED")) {
            assertInstanceOf(Accepted.class, reading);
        } else {
            assertEquals(new Rejected(field, Flaw.valueOf(outcome)), reading);
        }
    }

    @ParameterizedTest
    @EnumSource(ResidentField.class)
    void noFieldIsEverLong(ResidentField field) {
        assertEquals(new Rejected(field, Flaw.TOO_LONG), read(Rows.mario(field, "A".repeat(257))));
    }

    @ParameterizedTest
    @CsvSource({
        "R, '', RESIDENT",
        "r, M, RESIDENT",
        "A, '', AIRE",
        "C, '', CEASED",
        "C, M, DECEASED",
        "c, m, DECEASED",
        "C, E, EMIGRATED",
        "C, I, UNTRACEABLE",
        "C, 17, CEASED"
    })
    void theStatusIsReadWithItsReason(String status, String reason, ResidentStatus expected) {
        var cells = Rows.mario(ResidentField.STATUS, status);
        cells.put(ResidentField.CEASED_REASON, reason);
        assertEquals(expected, accepted(cells).status());
    }

    @Test
    void aPersonMayHaveASingleNameButNotNone() {
        assertEquals("", accepted(Rows.mario(ResidentField.SURNAME, "-")).surname());
        assertEquals("", accepted(Rows.mario(ResidentField.GIVEN_NAMES, "")).givenNames());
        var nameless = Rows.mario(ResidentField.SURNAME, "-");
        nameless.put(ResidentField.GIVEN_NAMES, ".");
        assertEquals(new Rejected(ResidentField.SURNAME, Flaw.MISSING), read(nameless));
    }

    @Test
    void aPersonMayHaveNoDocumentOrThree() {
        assertEquals(
                List.of(),
                accepted(Rows.mario(ResidentField.CARD_NUMBER, " - ")).documents());
        var cells = Rows.mario(ResidentField.LICENCE_NUMBER, "RM 1234567 X");
        cells.put(ResidentField.PERMIT_NUMBER, "I12345678");
        assertEquals(
                List.of(DocumentKind.CARD, DocumentKind.LICENCE, DocumentKind.PERMIT),
                accepted(cells).documents().stream()
                        .map(document -> document.number().type().kind())
                        .toList());
    }

    @Test
    void anAddressIsWhereLettersGo() {
        var cells = Rows.mario(ResidentField.MUNICIPALITY, "H501");
        cells.put(ResidentField.STREET_TYPE, "VIA");
        cells.put(ResidentField.STREET, "DELLE ROSE");
        cells.put(ResidentField.HOUSE_NUMBER, "3/A");
        cells.put(ResidentField.POSTCODE, "00100");
        assertEquals(
                Optional.of(new Address("H501", "", "VIA DELLE ROSE", "3/A", "00100")),
                accepted(cells).address());
    }

    @Test
    void omocodesAreKeptAsIssued() {
        assertEquals(
                "RSSMRA75C22H50MA",
                accepted(Rows.mario(ResidentField.CODE, "rssmra75c22h50ma"))
                        .code()
                        .issued());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-MM-dd", "ddMMyyyy", "dd.MM.yyyy"})
    void daysAreReadAsTheVendorWritesThem(String pattern) {
        var format = ResidentFormat.parse(pattern, "1=RESIDENT", "");
        var cells = Rows.mario(ResidentField.BIRTH_DATE, format.text(LocalDate.of(1975, 3, 22)));
        cells.put(ResidentField.STATUS, "1");
        cells.put(ResidentField.CARD_EXPIRES, "");
        var reading = ResidentRow.read(format, field -> cells.getOrDefault(field, ""));
        assertEquals(
                LocalDate.of(1975, 3, 22),
                assertInstanceOf(Accepted.class, reading).person().birthDate());
    }

    @ParameterizedTest
    @CsvSource({"dd/QQQQQQQ/yyyy, R=RESIDENT", "dd/MM/yyyy, R=CITIZEN", "dd/MM/yyyy, R", "dd/MM/yyyy, R=AIRE;R=CEASED"})
    void aWrongSettingIsRefusedAtOnce(String dates, String statuses) {
        assertThrows(IllegalArgumentException.class, () -> ResidentFormat.parse(dates, statuses, ""));
    }

    @Test
    void columnsAreTheUsualOnesUnlessSet() {
        var columns = ResidentColumns.parse(" cf = COD_FISC ;\n surname=Cognome nascita; ");
        assertEquals("COD_FISC", columns.column(ResidentField.CODE));
        assertEquals("Cognome nascita", columns.column(ResidentField.SURNAME));
        assertEquals("nome", columns.column(ResidentField.GIVEN_NAMES));
        assertThrows(IllegalArgumentException.class, () -> ResidentColumns.parse("shoeSize=SCARPE"));
    }

    @Test
    void nothingOfARowIsPrinted() {
        assertFalse(read(Rows.mario()).toString().contains("ROSSI"));
        assertTrue(read(Rows.mario(ResidentField.CODE, "ZANZIBAR")).toString().contains("NOT_A_CODE"));
        assertFalse(read(Rows.mario(ResidentField.CODE, "ZANZIBAR")).toString().contains("ZANZIBAR"));
    }
}
