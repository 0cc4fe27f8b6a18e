// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.cittadino.domain.person.Address;
import org.cittadino.store.LetterContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintShopFileTest {
    @Test
    void eachLetterIsALineUnderTheHeader() throws IOException {
        var rows = rows(
                Townhall.letter("Mario Rossi", "it"),
                Townhall.letter("Anna Groß", "de", new Address("Z112", "München", "Sonnenstraße", "5", "80331")));

        assertEquals(
                "numero;lotto;destinatario;indirizzo;frazione;cap;citta;provincia;stato;nome_utente;codice;"
                        + "valido_fino_al;lingua;tipo",
                String.join(";", rows.get(0)));
        assertEquals(
                "4829 1375 0261;12;Mario Rossi;Via Garibaldi 12/A;;00184;ROMA;RM;;m.rossi1234;K7QF2-M9XWB;"
                        + "2026-12-12;it;initial_secret",
                String.join(";", rows.get(1)));
        assertEquals(
                "4829 1375 0261;12;Anna Groß;Sonnenstraße 5;;80331;München;;GERMANIA;m.rossi1234;K7QF2-M9XWB;"
                        + "2026-12-21;de;initial_secret",
                String.join(";", rows.get(2)));
    }

    @Test
    void spreadsheetsSeeThatItIsUnicode() throws IOException {
        assertTrue(file(Townhall.letter("Ada", "it")).startsWith("\ufeffnumero;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+39",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "\uff1dA1",
                "\u0000=1"
            })
    void noFieldIsAFormula(String typed) throws IOException {
        var letter = new LetterContent(
                "u1",
                typed,
                new Address("Z112", typed, typed, "1", typed),
                typed,
                typed,
                Townhall.SECRET,
                "482913750261");

        var row = rows(letter).get(1);

        for (var field : List.of(2, 3, 5, 6, 9, 12)) {
            assertTrue(row.get(field).matches("'[^\\p{Cntrl}]+"), field + " " + row.get(field));
        }
    }

    @Test
    void whatSeparatesFieldsAndLinesStaysWithinAField() throws IOException {
        var row = rows(Townhall.letter("Rossi; \"Mario\"", "it")).get(1);

        assertEquals("Rossi; \"Mario\"", row.get(2));
        assertEquals(14, row.size());
    }

    private static String file(LetterContent... letters) throws IOException {
        var csv = new StringWriter();
        PrintShopFile.write(List.of(letters), Townhall.BATCH, csv);
        return csv.toString();
    }

    private static List<List<String>> rows(LetterContent... letters) throws IOException {
        try (var rows = CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(file(letters).substring(1))) {
            return rows.stream().map(row -> List.copyOf(row.getFields())).toList();
        }
    }
}
