// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.cittadino.domain.contact.PecDomains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** The stored value, or the key of the refusal. */
    private static String outcome(Reading reading) {
        return reading instanceof Reading.Refused refused ? refused.key() : ((Reading.Accepted) reading).canonical();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Rossi, Rossi",
                "De  Luca, De Luca",
                "D'Angelo, D'Angelo",
                "R0ssi, cittadinoNameDigits",
                "vinci-premio.com, cittadinoNameCharacters",
                "Росси, cittadinoNameCharacters",
                "<b>Rossi</b>, cittadinoNameCharacters",
            })
    void names(String typed, String outcome) {
        assertEquals(outcome, outcome(Fields.name(typed)));
    }

    @ParameterizedTest
    @CsvSource({
        "5/3/1980, 1980-03-05",
        "05.03.1980, 1980-03-05",
        "1980-03-05, 1980-03-05",
        "21/11/2008, 2008-11-21",
        "22/11/2008, cittadinoDateMinor",
        "31/02/1980, cittadinoDateCalendar",
        "22/11/2026, cittadinoDateFuture",
        "1/1/1850, cittadinoDateTooOld",
        "ieri, cittadinoDateShape",
    })
    void birthDates(String typed, String outcome) {
        assertEquals(outcome, outcome(Fields.birthDate(typed, TODAY, 18)));
    }

    @Test
    void withoutMinimumAgeChildrenMayRegister() {
        assertEquals("2026-11-20", outcome(Fields.birthDate("20/11/2026", TODAY, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "rss mra 75c22 h501i, RSSMRA75C22H501I",
        "RSSMRA75C22H50MA, RSSMRA75C22H50MA",
        "00743110157, 00743110157",
        "RSSMRA75C22H501, cittadinoFiscalNumberLength",
        "RSSMRA75C22H501X, cittadinoFiscalNumberCheck",
        "RSSMRA95E32F205U, cittadinoFiscalNumberCalendar",
        "BLIPTR93MO4A674Q, cittadinoFiscalNumberLetterForDigit",
        "1234567890123456, cittadinoFiscalNumberShape",
    })
    void fiscalNumbers(String typed, String outcome) {
        assertEquals(outcome, outcome(Fields.fiscalNumber(typed)));
    }

    @ParameterizedTest
    @CsvSource({
        "IT 00743110157, 00743110157",
        "80007350103, 80007350103",
        "00743110158, cittadinoTaxNumberInvalid",
        "00000000000, cittadinoTaxNumberInvalid"
    })
    void taxNumbers(String typed, String outcome) {
        assertEquals(outcome, outcome(Fields.taxNumber(typed)));
    }

    @ParameterizedTest
    @CsvSource({
        "Mario.Rossi@Example.ORG, mario.rossi@example.org",
        "mario@localhost, cittadinoEmailInvalid",
        "mario@[127.0.0.1], cittadinoEmailInvalid",
        "mario, cittadinoEmailInvalid",
        "mario.rossi@pec.it, cittadinoEmailPec",
        "comune@pec.comune.example.it, cittadinoEmailPec"
    })
    void emails(String typed, String outcome) {
        assertEquals(outcome, outcome(Fields.email(typed, PecDomains.defaults())));
    }

    @Test
    void certifiedMailIsTakenWhenTheTownAllowsIt() {
        assertEquals("mario.rossi@pec.it", outcome(Fields.email("mario.rossi@pec.it", null)));
    }

    @ParameterizedTest
    @CsvSource({
        "06 1234 5678, +390612345678",
        "347 123 4567, +393471234567",
        "+41 44 668 18 00, +41446681800",
        "chiamami, cittadinoPhoneShape",
        "12, cittadinoPhoneTooShort",
        "34712345671234567890, cittadinoPhoneTooLong",
    })
    void phones(String typed, String outcome) {
        assertEquals(outcome, outcome(Fields.phone(typed)));
    }

    @ParameterizedTest
    @CsvSource({
        "56121, H501, 56121",
        "5612, H501, cittadinoPostcodeItalian",
        "SW1A 1AA, H501, cittadinoPostcodeItalian",
        "SW1A 1AA, Z114, SW1A 1AA",
        "SW1A 1AA, '', SW1A 1AA",
        "<b>, Z114, cittadinoTextCharacters"
    })
    void postcodes(String typed, String municipality, String outcome) {
        assertEquals(outcome, outcome(Fields.postcode(typed, municipality)));
    }

    @Test
    void textsLoseNothingButAreRefusedWhole() {
        assertEquals("Via Sant’Anna 3/bis", outcome(Fields.text(" Via Sant’Anna 3/bis ", 40)));
        assertEquals("cittadinoTextCharacters", outcome(Fields.text("Via\r\nBcc: a@b.it", 40)));
        assertEquals("cittadinoTextCharacters", outcome(Fields.text("Via \u202eamoR", 40)));
        assertEquals("cittadinoTooLong", outcome(Fields.text("x".repeat(41), 40)));
    }
}
