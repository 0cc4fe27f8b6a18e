// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cittadino.register.ResidentColumns;
import org.cittadino.register.ResidentField;
import org.cittadino.register.ResidentFormat;
import org.cittadino.register.csv.ImportOutcome.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as vendors write them, and as people who mean harm do. */
class CsvRowsTest {
    private static final String MARK = "\ufeff";
    private static final CsvLayout WINDOWS =
            CsvLayout.parse("windows-1252", ";", ResidentColumns.parse(""), ResidentFormat.usual());

    private static List<String> surnames(byte[] bytes, CsvLayout layout) throws IOException, Unreadable {
        var surnames = new ArrayList<String>();
        try (var rows = CsvRows.open(new ByteArrayInputStream(bytes), layout)) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                surnames.add(rows.header().cell(row.get().getFields(), ResidentField.SURNAME));
            }
        }
        return surnames;
    }

    private static List<String> surnames(String text) throws IOException, Unreadable {
        return surnames(text.getBytes(StandardCharsets.UTF_8), CsvLayout.usual());
    }

    private static ImportOutcome refusal(byte[] bytes, CsvLayout layout) {
        return assertThrows(Unreadable.class, () -> surnames(bytes, layout)).outcome();
    }

    private static ImportOutcome refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8), CsvLayout.usual());
    }

    private static ImportOutcome unreadable(Reason reason, String detail) {
        return new ImportOutcome.Unreadable(reason, detail);
    }

    private static String row(String surname) {
        return "RSSMRA75C22H501I;" + surname + ";MARIO;22/03/1975;R;;AA1234567;\n";
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheFirstColumn() throws IOException, Unreadable {
        assertEquals(List.of("ROSSI"), surnames(MARK + Exports.HEADER + row("ROSSI")));
    }

    @Test
    void bothCharsetsKeepTheirAccents() throws IOException, Unreadable {
        var text = Exports.HEADER + row("NICOLÒ") + row("D’ANGELÒ");
        assertEquals(List.of("NICOLÒ", "D’ANGELÒ"), surnames(text));
        assertEquals(List.of("NICOLÒ", "D’ANGELÒ"), surnames(text.getBytes(Charset.forName("windows-1252")), WINDOWS));
    }

    @Test
    void aFileInAnotherCharsetThanDeclaredIsRefused() {
        var text = Exports.HEADER + row("ROSSI") + row("NICOLÒ");
        var refusal =
                (ImportOutcome.Unreadable) refusal(text.getBytes(Charset.forName("windows-1252")), CsvLayout.usual());
        assertEquals(Reason.CHARSET, refusal.reason());
        assertEquals(
                unreadable(Reason.CHARSET, "the file says it is utf-8"),
                refusal((MARK + text).getBytes(StandardCharsets.UTF_8), WINDOWS));
        assertEquals(
                Reason.CHARSET,
                ((ImportOutcome.Unreadable) refusal(text.getBytes(StandardCharsets.UTF_16), CsvLayout.usual()))
                        .reason());
    }

    @Test
    void quotesHoldSeparatorsQuotesAndLineBreaks() throws IOException, Unreadable {
        assertEquals(
                List.of("A;B", "A\"B", "A\nB", "A\r\nB", ""),
                surnames(Exports.HEADER
                        + row("\"A;B\"")
                        + row("\"A\"\"B\"")
                        + row("\"A\nB\"")
                        + row("\"A\r\nB\"")
                        + row("\"\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyEndOfLineWillDoAndEmptyLinesDoNotCount(String end) throws IOException, Unreadable {
        var text = (Exports.HEADER + "\n" + row("ROSSI") + "\n\n" + row("BIANCHI")).replace("\n", end);
        assertEquals(List.of("ROSSI", "BIANCHI"), surnames(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", MARK, MARK + "\n"})
    void anEmptyFileIsNoRegister(String text) {
        assertEquals(unreadable(Reason.EMPTY, "no header"), refusal(text));
    }

    @Test
    void aHeaderAloneIsAFileWithoutRows() throws IOException, Unreadable {
        assertEquals(List.of(), surnames(Exports.HEADER));
        assertEquals(List.of(), surnames(Exports.HEADER.strip()));
    }

    @Test
    void columnsMayStandInAnyOrderInAnyCaseAndAmongOthers() throws IOException, Unreadable {
        assertEquals(
                List.of("ROSSI"),
                surnames(" Cognome ;ALTRO;NOME;Codice_Fiscale;STATO;data_nascita;patente_numero\n"
                        + "ROSSI;x;MARIO;RSSMRA75C22H501I;R;22/03/1975;RM1234567X\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "codice_fiscale;cognome;nome;data_nascita;ci_numero | stato",
                "cognome;nome;stato;ci_numero                       | codice_fiscale, data_nascita",
                "codice_fiscale;cognome;nome;data_nascita;stato     | ci_numero or patente_numero or permesso_numero",
                "codice_fiscale,cognome,nome,data_nascita,stato,ci_numero | codice_fiscale, cognome, nome, data_nascita, stato, ci_numero or patente_numero or permesso_numero",
                "RSSMRA75C22H501I;ROSSI;MARIO;22/03/1975;R;AA1234567 | codice_fiscale, cognome, nome, data_nascita, stato, ci_numero or patente_numero or permesso_numero"
            })
    void missingColumnsAreNamedAsTheyShouldBe(String header, String missing) {
        assertEquals(unreadable(Reason.MISSING_COLUMNS, missing), refusal(header + "\n"));
    }

    @Test
    void twoColumnsOfOneNameAreRefusedByTheirPlaces() {
        assertEquals(
                unreadable(Reason.DUPLICATE_COLUMNS, "columns 9"),
                refusal(Exports.HEADER.strip() + "; Cognome\n" + row("ROSSI")));
        assertEquals(
                unreadable(Reason.DUPLICATE_COLUMNS, "columns 9, 10"),
                refusal(Exports.HEADER.strip() + ";stato;stato\n"));
    }

    @Test
    void bytesOfNoTextAreNoHeader() {
        assertEquals(Reason.MISSING_COLUMNS, ((ImportOutcome.Unreadable) refusal("\0\0\0\0")).reason());
    }

    @Test
    void textAfterAClosingQuoteIsRefusedWithoutBeingQuoted() {
        assertEquals(
                unreadable(Reason.NOT_CSV, "after line 2"),
                refusal(Exports.HEADER + row("ROSSI") + row("\"ZANZIBAR\"RINI")));
    }

    @Nested
    class WhenALineHasNoEnd {

        @Test
        void aQuoteThatNobodyClosesDoesNotSwallowTheFile() {
            assertEquals(
                    unreadable(Reason.NOT_CSV, "after line 2"),
                    refusal(Exports.HEADER
                            + row("ROSSI")
                            + row("\"ROSSI")
                            + row("BIANCHI").repeat(10_000)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"A", ";", "\"", "A;", "\"\";"})
        void itIsLeftAfterTheFirstPage(String pattern) throws IOException {
            var endless = new Endless(pattern);
            var start = new ByteArrayInputStream(Exports.HEADER.getBytes(StandardCharsets.UTF_8));
            var stream = new SequenceInputStream(start, endless);

            var refusal = assertThrows(Unreadable.class, () -> {
                try (var rows = CsvRows.open(stream, CsvLayout.usual())) {
                    while (rows.next().isPresent()) {
                        // on to the end, if there is one
                    }
                }
            });

            assertEquals(unreadable(Reason.NOT_CSV, "after line 1"), refusal.outcome());
            assertTrue(endless.given < 1_000_000, endless.given + " bytes");
        }

        @Test
        void aHeaderWithoutEndIsLeftToo() throws IOException {
            var endless = new Endless("codice_fiscale;");
            assertThrows(Unreadable.class, () -> CsvRows.open(endless, CsvLayout.usual()));
            assertTrue(endless.given < 1_000_000, endless.given + " bytes");
        }
    }

    @Test
    void countsWhatItReads() throws IOException {
        var stream = new CountedStream(new ByteArrayInputStream(new byte[10]), 10);
        assertEquals(0, stream.percent());
        assertEquals(0, stream.read());
        assertEquals(10, stream.percent());
        assertArrayEquals(new byte[9], stream.readAllBytes());
        assertEquals(-1, stream.read());
        assertEquals(99, stream.percent());
    }

    /** Gives the same text again and again. */
    private static final class Endless extends InputStream {
        private final byte[] pattern;
        private long given;

        Endless(String pattern) {
            this.pattern = pattern.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return pattern[(int) (given++ % pattern.length)];
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            for (var place = 0; place < length; place++) {
                buffer[from + place] = (byte) read();
            }
            return length;
        }
    }
}
