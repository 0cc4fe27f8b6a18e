// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of old user names may hold. */
class AccountRowTest {
    @Test
    void aUserNameIsEnough() throws AccountRow.Flaw {
        assertEquals(
                new AccountRow(7, "M.ROSSI1234", "", "", "", "", ""),
                AccountRow.read(7, cells("username", "M.ROSSI1234")));
    }

    @Test
    void whatElseIsGivenIsReadAsAFormReadsIt() throws AccountRow.Flaw {
        var cells = new HashMap<>(Map.of(
                "username", " M.ROSSI1234 ",
                "lastName", "Rossi",
                "firstName", "Mario",
                "fiscalNumber", "rssmra80a01h501u",
                "email", "Mario@Example.org",
                "phone", "347 1234567"));

        var row = AccountRow.read(2, column -> cells.getOrDefault(column, ""));

        assertEquals(
                new AccountRow(
                        2, "M.ROSSI1234", "Rossi", "Mario", "RSSMRA80A01H501U", "mario@example.org", "+393471234567"),
                row);
    }

    @ParameterizedTest
    @CsvSource({
        "username,     '',                 MISSING",
        "username,     m rossi,            CHARACTERS",
        "username,     =1+1,               CHARACTERS",
        "username,     <b>,                CHARACTERS",
        "username,     м.rossi,            CHARACTERS",
        "lastName,     http://evil.example, NOT_A_NAME",
        "firstName,    4d4,                NOT_A_NAME",
        "fiscalNumber, RSSMRA80A01H501X,   NOT_A_CODE",
        "email,        mario@localhost,    NOT_AN_ADDRESS",
        "phone,        call me,            NOT_A_NUMBER",
    })
    void aFlawNamesItsColumnAndNothingOfTheRow(String column, String cell, String reason) {
        var cells = new HashMap<>(Map.of("username", "m.rossi1234"));
        cells.put(column, cell);

        var flaw = assertThrows(AccountRow.Flaw.class, () -> AccountRow.read(2, name -> cells.getOrDefault(name, "")));

        assertEquals(column, flaw.column());
        assertEquals(reason, flaw.reason());
    }

    @Test
    void aRowShowsItsLineOnly() {
        assertFalse(
                new AccountRow(2, "m.rossi", "Rossi", "", "", "", "").toString().contains("ossi"));
    }

    private static UnaryOperator<String> cells(String column, String cell) {
        return name -> name.equals(column) ? cell : "";
    }
}
