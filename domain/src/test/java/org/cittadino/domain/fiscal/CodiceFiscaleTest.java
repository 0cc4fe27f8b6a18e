// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import static org.cittadino.domain.fiscal.Codes.refusal;
import static org.cittadino.domain.fiscal.Codes.valid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import org.cittadino.domain.fiscal.CodiceFiscaleReading.Provisional;
import org.cittadino.domain.fiscal.CodiceFiscaleReading.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodiceFiscaleTest {

    @ParameterizedTest
    @CsvSource({
        "Bruno, Giovanni, M, 1971-02-26, L219, BRNGNN71B26L219T",
        "De Luca, Maria Pia, F, 1988-02-29, F839, DLCMRP88B69F839E",
        "Io, Ai, F, 2010-10-10, Z219, IOXAIX10R50Z219K",
        "Bö, Zoë, F, 1999-12-31, F132, BOEZOE99T71F132X"
    })
    void computesTheCodeOfABirthRecord(
            String surname, String name, Sex sex, LocalDate birth, String place, String expected) {
        var person = new PersonalData(surname, name, sex, birth, place);
        var code = CodiceFiscale.compute(person);
        assertEquals(expected, code.issued());
        assertTrue(code.disagreements(person).isEmpty());
    }

    @Test
    void doesNotComputeWithoutAPlaceCode() {
        var person = new PersonalData("Rossi", "Mario", Sex.M, LocalDate.of(1980, 1, 1), "Roma");
        assertThrows(IllegalArgumentException.class, () -> CodiceFiscale.compute(person));
    }

    @Test
    void tellsWhatTheCodeSays() {
        var code = valid("DLCMRP88B69F839E");
        assertEquals(Sex.F, code.sex());
        assertEquals(88, code.yearOfCentury());
        assertEquals(Month.FEBRUARY, code.month());
        assertEquals(29, code.day());
        assertEquals("F839", code.placeCode());
        assertFalse(code.isOmocode());
        assertEquals(Sex.M, valid("BRNGNN71B26L219T").sex());
        assertEquals(26, valid("BRNGNN71B26L219T").day());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rssmra75c22h501i", " RSS MRA 75C22 H501I ", "RSSMRA75C22\u00a0H501I", "RSSMRA75C22H501I\r\n"})
    void caseAndBlanksDoNotMatter(String typed) {
        assertEquals("RSSMRA75C22H501I", valid(typed).issued());
    }

    @ParameterizedTest
    @CsvSource({
        "RSSMRA75C22H50MA, RSSMRA75C22H501I",
        "RSSMRA75C22H5LML, RSSMRA75C22H501I",
        "CCHGNN67R05H1S3I, CCHGNN67R05H163W"
    })
    void readsOmocodesWithAnySubset(String issued, String base) {
        var code = valid(issued);
        assertTrue(code.isOmocode());
        assertEquals(issued, code.issued());
        assertEquals(base, code.base());
        assertNotEquals(valid(base), code);
        assertEquals(valid(base).placeCode(), code.placeCode());
    }

    @Test
    void all127OmocodesLeadBackToTheBase() {
        for (var issued : Codes.omocodes("DLCMRP88B69F839E")) {
            var code = valid(issued);
            assertEquals("DLCMRP88B69F839E", code.base(), issued);
            assertEquals(29, code.day(), issued);
            assertEquals(Sex.F, code.sex(), issued);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  \u2009 ', EMPTY",
        "RSSMRA75C22H501, LENGTH",
        "RSSMRA75C22H501II, LENGTH",
        "1234567890, LENGTH",
        "BLIPTR93MO4A674Q, LETTER_FOR_DIGIT",
        "RSSMRAI5C22H501I, LETTER_FOR_DIGIT",
        "R5SMRA75C22H501I, SHAPE",
        "RSSMRA75F22H501I, SHAPE",
        "RSSMRA75C22H50-I, SHAPE",
        "RSSMRA75C22H5011, SHAPE",
        "RSSMRA75C22H501A, CHECK_CHARACTER",
        "00743110158, CHECK_CHARACTER",
        "00000000000, CHECK_CHARACTER",
        "RSSMRA95E32F205U, CALENDAR"
    })
    void saysWhichMistakeWasMade(String typed, Reason reason) {
        assertEquals(reason, refusal(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RſSMRA75C22H501I", "RSSMRA75C22H50ıI", "ＲSSMRA75C22H501I", "RSSMRA\u202e5C22H501I"})
    void letterLookAlikesAreNotFoldedIntoACode(String typed) {
        assertEquals(Reason.SHAPE, refusal(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "00, B29, true",
        "01, B29, false",
        "04, B69, true",
        "99, D31, false",
        "80, A00, false",
        "80, A40, false",
        "80, A72, false",
        "80, A71, true",
        "80, A41, true"
    })
    void theDayMustExist(String year, String day, boolean exists) {
        var code = Codes.checked("RSSMRA" + year + day + "H501");
        if (exists) {
            assertEquals(code, valid(code).issued());
        } else {
            assertEquals(Reason.CALENDAR, refusal(code));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCCFBA30H66F991T", "DBRGRZ53R66F059C"})
    void codesOlderThanTheirPlaceAreReal(String typed) {
        assertEquals(typed, valid(typed).issued());
    }

    @Test
    void anUnknownPlaceIsNotTheBusinessOfReading() {
        assertEquals("A000", valid(Codes.checked("RSSMRA75C22A000")).placeCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"00743110157", "80007350103", "8000 7350 103"})
    void elevenDigitsAreProvisional(String typed) {
        var number =
                assertInstanceOf(Provisional.class, CodiceFiscale.read(typed)).number();
        assertEquals(11, number.digits().length());
    }

    @Test
    void hostileInputIsRefusedBeforeItCostsAnything() {
        assertEquals(Reason.LENGTH, refusal("R".repeat(1_000_000)));
        assertEquals(Reason.LENGTH, refusal(" ".repeat(1_000_000)));
        assertEquals(Reason.SHAPE, refusal("\u0000".repeat(16)));
    }

    @Test
    void equalityFollowsTheIssuedCodeAndNothingIsPrinted() {
        var code = valid("RSSMRA75C22H501I");
        assertEquals(code, valid("rssmra75c22h501i"));
        assertEquals(code.hashCode(), valid("rssmra75c22h501i").hashCode());
        assertFalse(code.equals(new Object()));
        assertFalse((code + " " + CodiceFiscale.read("RSSMRA75C22H501I")).contains("RSS"));
    }

    @Test
    void readsTheStoredSex() {
        assertEquals(Sex.F, Sex.of("F").orElseThrow());
        assertEquals(Sex.M, Sex.of("M").orElseThrow());
        assertTrue(Sex.of("f").isEmpty());
    }
}
