// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.cittadino.register.ResidentColumns;
import org.cittadino.register.ResidentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLayoutTest {

    private static CsvLayout layout(String charset, String separator) {
        return CsvLayout.parse(charset, separator, ResidentColumns.parse(""), ResidentFormat.usual());
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, ;, UTF-8",
        "UTF-8, tab, UTF-8",
        "windows-1252, '|', windows-1252",
        "Windows-1252, ',', windows-1252"
    })
    void twoCharsetsAndAnySeparatorAreRead(String charset, String separator, String name) {
        assertEquals(name, layout(charset, separator).charset().name());
    }

    @ParameterizedTest
    @CsvSource({
        "utf-16, ;",
        "iso-8859-1, ;",
        "klingon, ;",
        "utf-8, ''",
        "utf-8, ;;",
        "utf-8, a",
        "utf-8, 1",
        "utf-8, '\"'",
        "utf-8, ' '"
    })
    void nothingElseIs(String charset, String separator) {
        assertThrows(IllegalArgumentException.class, () -> layout(charset, separator));
    }

    @Test
    void theSameFileReadOtherwiseIsAnotherSource() throws IOException {
        var file = Exports.people(0, 3);
        var usual = SourceName.of(file, CsvLayout.usual());

        assertEquals(usual, SourceName.of(Exports.people(0, 3), layout("utf-8", ";")));
        assertNotEquals(usual, SourceName.of(file, layout("windows-1252", ";")));
        assertNotEquals(usual, SourceName.of(Exports.people(0, 4), CsvLayout.usual()));
        assertEquals(64, usual.length());
    }
}
