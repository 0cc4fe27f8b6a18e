// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Set;
import org.cittadino.register.ResidentColumns;
import org.cittadino.register.ResidentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLayoutTest {
    private static final Set<String> SENTENCES = Set.of(
            "a register is read in utf-8 or windows-1252",
            "the separator is one character, or \"tab\"",
            "such a character cannot stand between two columns");

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
        "'not a charset', ;",
        "'', ;",
        "utf-8, ''",
        "utf-8, ;;",
        "utf-8, a",
        "utf-8, 1",
        "utf-8, '\"'",
        "utf-8, ' '"
    })
    void nothingElseIs(String charset, String separator) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> layout(charset, separator));
        assertTrue(
                SENTENCES.contains(refusal.getMessage()),
                () -> "not for an administrator: " + refusal.getClass() + " " + refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "NICOLÒ, utf-8, true",
        "NICOLÒ D’ANGELÒ, utf-8, true",
        "JÄGERPROBE ZOË 𝔄, utf-8, true",
        "NICOLO, utf-8, false",
        "NICOLÒ, windows-1252, false",
        "NICOLÒ D’ANGELÒ, windows-1252, false",
        "NICOLÒ NICOLÒ’, windows-1252, false",
        "Ã’A, windows-1252, true"
    })
    void theAccentsTellUtf8FromWindows(String text, String charset, boolean utf8) {
        var bytes = text.getBytes(Charset.forName(charset));
        var whole = new Utf8Watch();
        whole.update(bytes, bytes.length);
        assertEquals(utf8, whole.sawUtf8());

        var pieces = new Utf8Watch();
        for (var one : bytes) {
            pieces.update(new byte[] {one}, 1);
        }
        assertEquals(utf8, pieces.sawUtf8());
    }

    @Test
    void halfAnAccentIsNotUtf8() {
        var watch = new Utf8Watch();
        watch.update(new byte[] {'A', (byte) 0xc3}, 2);
        assertFalse(watch.sawUtf8());
    }

    @Test
    void theSameFileReadOtherwiseIsAnotherSource() throws IOException, Unreadable {
        var file = Exports.people(0, 3);
        var usual = SourceName.of(file, CsvLayout.usual());

        assertEquals(usual, SourceName.of(Exports.people(0, 3), layout("utf-8", ";")));
        assertNotEquals(usual, SourceName.of(file, layout("windows-1252", ";")));
        assertNotEquals(usual, SourceName.of(Exports.people(0, 4), CsvLayout.usual()));
        assertEquals(64, usual.length());
    }
}
