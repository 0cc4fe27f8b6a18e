// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The rows of a file with a header that holds other things than residents; no more than one is ever in memory. */
public final class CsvTable implements Closeable {
    private final CountedStream bytes;
    private final CsvRows rows;

    private CsvTable(CountedStream bytes, CsvRows rows) {
        this.bytes = bytes;
        this.rows = rows;
    }

    /**
     * A row.
     *
     * @param line its first line in the file, the header being line 1
     * @param isWhole whether it has as many columns as the header
     * @param cells what stands in a column of that name; empty if there is no such column
     */
    public record Row(long line, boolean isWhole, UnaryOperator<String> cells) {
        @Override
        public String toString() {
            return "Row[" + line + "]";
        }
    }

    /** @param required names of columns without which the rows say nothing */
    public static CsvTable open(RegisterFile file, CsvLayout layout, List<String> required)
            throws Unreadable, IOException {
        var bytes = new CountedStream(file.open(), file.size());
        try {
            return new CsvTable(bytes, CsvRows.open(bytes, layout, names -> CsvHeader.of(names, required)));
        } catch (IOException | Unreadable broken) {
            bytes.close();
            throw broken;
        }
    }

    /** Names a file together with the way it is read. */
    public static String nameOf(RegisterFile file, CsvLayout layout) throws Unreadable, IOException {
        return SourceName.of(file, layout);
    }

    /** The next row below the header; empty at the end. */
    public Optional<Row> next() throws Unreadable, IOException {
        var header = rows.header();
        return rows.next().map(row -> {
            var fields = row.getFields();
            var isWhole = row.getFieldCount() == header.width();
            return new Row(row.getStartingLineNumber(), isWhole, column -> isWhole ? header.cell(fields, column) : "");
        });
    }

    /** How much of the file is read, from 0 to 99. */
    public int percent() {
        return bytes.percent();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
