// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.register;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "Rossi, ROSSI",
        "D’Angelo, D'ANGELO",
        "D'Angelo, D ANGELO",
        "De Luca, DELUCA",
        "Niccolò, NICCOLO'",
        "Nicolo\u0300, Nicolò",
        "Jäger, JAEGER",
        "Jäger, JAGER",
        "Jaeger, JÄGER",
        "Weiß, WEISS",
        "Łukasz, LUKASZ",
        "Ørsted, ORSTED",
        "Rossi-Bianchi, ROSSI BIANCHI",
        "Đurić, DURIC",
        "'', ''",
        "'', -",
    })
    void caseAccentsAndPunctuationDoNotCount(String typed, String registered) {
        assertTrue(NameComparison.sameSurname(typed, registered));
        assertTrue(NameComparison.sameSurname(registered, typed));
        assertTrue(NameComparison.sameGivenNames(typed, registered));
    }

    @ParameterizedTest
    @CsvSource({
        "Rossi, RUSSO",
        "Rossi, ROSSI BIANCHI",
        "Rossi Bianchi, ROSSI",
        "Bianchi Rossi, ROSSI BIANCHI",
        "Rossi, ''",
        "'', ROSSI"
    })
    void anotherSurnameIsAnotherSurname(String typed, String registered) {
        assertFalse(NameComparison.sameSurname(typed, registered));
    }

    @ParameterizedTest
    @CsvSource({
        "Maria, MARIA PIA",
        "Maria Pia, MARIA PIA",
        "Pia Maria, MARIA PIA",
        "Mariapia, 'MARIA, PIA'",
        "Maria, 'MARIA, PIA'",
        "Gian Luca, GIANLUCA",
        "Gianluca, GIAN LUCA MARIA",
        "Gian-Luca, GIAN LUCA MARIA",
        "Maria Anna, MARIA PIA ANNA",
        "Anna Maria, MARIA PIA ANNA",
        "Anna, ANNA ANNA",
        "José, JOSE' LUIS"
    })
    void someOfTheGivenNamesInAnyOrderWillDoIfTheFirstIsAmongThem(String typed, String registered) {
        assertTrue(NameComparison.sameGivenNames(typed, registered));
    }

    @ParameterizedTest
    @CsvSource({
        "Pia, MARIA PIA",
        "Maria Pia, MARIA",
        "Maria Rosa, MARIA PIA",
        "Maria Maria, MARIA PIA",
        "Mari, MARIA",
        "Mario, MARIA",
        "'', MARIA",
        "Maria, ''"
    })
    void aNameTheRegisterDoesNotHaveIsOneTooMany(String typed, String registered) {
        assertFalse(NameComparison.sameGivenNames(typed, registered));
    }
}
