// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.letter;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.cittadino.domain.code.ReadableSecret;
import org.cittadino.domain.letter.LetterNumber;
import org.cittadino.store.LetterBatch;
import org.cittadino.store.LetterContent;

/** The letters of a batch as a table, for a shop that prints them on paper of its own. */
public final class PrintShopFile {
    /** Without it Excel takes UTF-8 for the code page of the machine. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final List<String> HEADER = List.of(
            "numero",
            "lotto",
            "destinatario",
            "indirizzo",
            "frazione",
            "cap",
            "citta",
            "provincia",
            "stato",
            "nome_utente",
            "codice",
            "valido_fino_al",
            "lingua",
            "tipo");

    private PrintShopFile() {}

    /**
     * Writes the table; the writer stays open.
     *
     * @param letters with their secrets, as a batch that is not printed has them
     */
    public static void write(List<LetterContent> letters, LetterBatch batch, Writer csv) throws IOException {
        csv.write(BYTE_ORDER_MARK);
        var rows = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(csv);
        rows.writeRecord(HEADER);
        for (var letter : letters) {
            rows.writeRecord(row(letter, batch).map(PrintShopFile::harmless).toList());
        }
        rows.flush();
    }

    private static Stream<String> row(LetterContent letter, LetterBatch batch) {
        var envelope = Envelope.of(letter);
        return Stream.of(
                LetterNumber.grouped(letter.number()),
                Integer.toString(batch.number()),
                envelope.addressee(),
                envelope.street(),
                envelope.locality(),
                envelope.postcode(),
                envelope.town(),
                envelope.province(),
                envelope.state(),
                letter.userName(),
                ReadableSecret.grouped(Objects.requireNonNull(letter.secret())),
                LetterLife.lastDay(letter, batch).toString(),
                letter.locale(),
                letter.kind().name().toLowerCase(Locale.ROOT));
    }

    /** A spreadsheet would run a field that begins like a formula (OWASP, CSV injection); wide signs are the same to it. */
    private static String harmless(String field) {
        var line = field.replaceAll("\\p{Cntrl}+", " ");
        return line.matches("[\\s\\p{Z}]*[=+\\-@\uff1d\uff0b\uff0d\uff20].*") || !line.equals(field)
                ? "'" + line
                : line;
    }
}
