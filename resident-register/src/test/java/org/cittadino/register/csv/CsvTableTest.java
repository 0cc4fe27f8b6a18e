// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cittadino.register.csv.ImportOutcome.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows by the names of their columns. */
class CsvTableTest {
    @Test
    void cellsAreFoundByTheNameOfTheirColumn() throws IOException, Unreadable {
        assertEquals(
                List.of("2 true m.rossi1 Rossi ", "3 true v.neri2  "),
                rows("lastName;USERNAME\nRossi;m.rossi1\n;v.neri2\n"));
    }

    @Test
    void aRowOfAnotherWidthIsNotGuessedAt() throws IOException, Unreadable {
        assertEquals(List.of("2 false   ", "3 true a  "), rows("username;lastName\na\na;\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                             EMPTY",
        "'lastName\nRossi\n',            MISSING_COLUMNS",
        "'username;Username\na;b\n',     DUPLICATE_COLUMNS",
        "'username\n\"a\nb\nc\n',        NOT_CSV",
    })
    void whatIsNoSuchTableIsRefused(String file, Reason reason) {
        var refused = assertThrows(Unreadable.class, () -> rows(file));
        assertEquals(reason, refused.outcome().reason());
    }

    @Test
    void aRowShowsItsLineOnly() {
        assertFalse(new CsvTable.Row(2, true, column -> "Rossi").toString().contains("Rossi"));
    }

    private static List<String> rows(String text) throws IOException, Unreadable {
        var rows = new ArrayList<String>();
        try (var table = CsvTable.open(file(text), CsvLayout.usual(), List.of("username"))) {
            for (var row = table.next(); row.isPresent(); row = table.next()) {
                var cells = row.get().cells();
                rows.add(row.get().line() + " " + row.get().isWhole() + " " + cells.apply("username") + " "
                        + cells.apply("lastName") + " " + cells.apply("email"));
            }
        }
        return rows;
    }

    private static RegisterFile file(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new RegisterFile() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }
        };
    }
}
