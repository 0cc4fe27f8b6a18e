// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.cittadino.register.csv.ImportOutcome.Reason;

/** The rows of one file, one by one; no more than one is ever in memory. */
final class CsvRows implements Closeable {
    /** No field of a register is longer; a quote nobody closes would else swallow the rest of the file. */
    private static final int LONGEST_FIELD = 8192;

    private static final int LONGEST_ROW = 65_536;
    private static final int MOST_COLUMNS = 500;
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final CloseableIterator<CsvRecord> records;
    private final CsvHeader header;
    private long line = 1;

    private CsvRows(CloseableIterator<CsvRecord> records, CsvLayout layout) throws Unreadable, IOException {
        this.records = records;
        var first = record().orElseThrow(() -> new Unreadable(Reason.EMPTY, "no header"));
        this.header = CsvHeader.of(first.getFields(), layout.columns());
    }

    static CsvRows open(InputStream stream, CsvLayout layout) throws Unreadable, IOException {
        // A decoder that reports: the default one would replace every broken name by question marks.
        var reader = new InputStreamReader(
                withoutMark(stream, layout), layout.charset().newDecoder());
        var handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(LONGEST_ROW)
                .build();
        var rows = CsvReader.builder()
                .fieldSeparator(layout.separator())
                .maxBufferSize(LONGEST_ROW)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, reader);
        return new CsvRows(rows.iterator(), layout);
    }

    private static InputStream withoutMark(InputStream stream, CsvLayout layout) throws Unreadable, IOException {
        var pushback = new PushbackInputStream(stream, UTF_8_MARK.length);
        var start = pushback.readNBytes(UTF_8_MARK.length);
        if (!isMark(start)) {
            pushback.unread(start);
        } else if (!layout.charset().equals(StandardCharsets.UTF_8)) {
            throw new Unreadable(Reason.CHARSET, "the file says it is utf-8");
        }
        return pushback;
    }

    private static boolean isMark(byte[] start) {
        return Arrays.mismatch(start, UTF_8_MARK) < 0;
    }

    /** The next row below the header; empty at the end. */
    Optional<CsvRecord> next() throws Unreadable, IOException {
        return record();
    }

    CsvHeader header() {
        return header;
    }

    private Optional<CsvRecord> record() throws Unreadable, IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            var record = records.next();
            line = record.getStartingLineNumber();
            return Optional.of(record);
        } catch (CsvParseException broken) {
            // without its message, which may quote the row
            throw broken.getCause() instanceof CharacterCodingException
                    ? charset()
                    : new Unreadable(Reason.NOT_CSV, where());
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw charset();
            }
            throw broken.getCause();
        }
    }

    private Unreadable charset() {
        return new Unreadable(Reason.CHARSET, where());
    }

    private String where() {
        return "after line " + line;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
