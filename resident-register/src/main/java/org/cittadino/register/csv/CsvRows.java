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
import java.util.List;
import java.util.Optional;
import org.cittadino.register.csv.ImportOutcome.Reason;

/** The rows of one file, one by one; no more than one is ever in memory. */
final class CsvRows implements Closeable {
    /** No field of a register is longer; a quote nobody closes would else swallow the rest of the file. */
    private static final int LONGEST_FIELD = 8192;

    private static final int LONGEST_ROW = 65_536;
    private static final int MOST_COLUMNS = 500;
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final List<byte[]> UTF_16_MARKS =
            List.of(new byte[] {(byte) 0xff, (byte) 0xfe}, new byte[] {(byte) 0xfe, (byte) 0xff});

    private final CloseableIterator<CsvRecord> records;
    private final QuoteWatch quotes;
    private final CsvHeader header;
    private long line = 1;

    /** Finds its way in the names of the columns. */
    interface Header {
        CsvHeader of(List<String> names) throws Unreadable;
    }

    private CsvRows(CloseableIterator<CsvRecord> records, QuoteWatch quotes, Header header)
            throws Unreadable, IOException {
        this.records = records;
        this.quotes = quotes;
        var first = record().orElseThrow(() -> new Unreadable(Reason.EMPTY, "no header"));
        this.header = header.of(first.getFields());
    }

    static CsvRows open(InputStream stream, CsvLayout layout) throws Unreadable, IOException {
        return open(stream, layout, names -> CsvHeader.of(names, layout.columns()));
    }

    static CsvRows open(InputStream stream, CsvLayout layout, Header header) throws Unreadable, IOException {
        // A decoder that reports: the default one would replace every broken name by question marks.
        var reader = new InputStreamReader(
                withoutMark(stream, layout), layout.charset().newDecoder());
        var quotes = new QuoteWatch(reader, layout.separator());
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
                .build(handler, quotes);
        return new CsvRows(rows.iterator(), quotes, header);
    }

    private static InputStream withoutMark(InputStream stream, CsvLayout layout) throws Unreadable, IOException {
        var pushback = new PushbackInputStream(stream, UTF_8_MARK.length);
        var start = pushback.readNBytes(UTF_8_MARK.length);
        if (UTF_16_MARKS.stream().anyMatch(mark -> begins(start, mark))) {
            throw new Unreadable(Reason.CHARSET, "the file says it is utf-16");
        }
        if (!begins(start, UTF_8_MARK)) {
            pushback.unread(start);
        } else if (!layout.charset().equals(StandardCharsets.UTF_8)) {
            throw new Unreadable(Reason.CHARSET, "the file says it is utf-8");
        }
        return pushback;
    }

    private static boolean begins(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
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
                if (quotes.isOpen()) {
                    throw new Unreadable(Reason.NOT_CSV, "in line " + line);
                }
                return Optional.empty();
            }
            var record = records.next();
            line = record.getStartingLineNumber();
            return Optional.of(record);
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof Error notTheFile) {
                // the library takes a lack of memory for a flaw of the file
                throw notTheFile;
            }
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
