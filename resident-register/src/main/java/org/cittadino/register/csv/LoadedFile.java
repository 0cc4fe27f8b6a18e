// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.cittadino.domain.register.Resident;
import org.cittadino.register.ResidentReading;
import org.cittadino.register.ResidentRow;
import org.cittadino.register.csv.ImportOutcome.Reason;
import org.cittadino.store.ResidentGeneration;
import org.cittadino.store.ResidentGenerations;

/**
 * Reads a file into one load of the register. Rows that an earlier run dealt with are judged again, which costs little,
 * so that the report is whole; they are not written again.
 */
final class LoadedFile {
    private final ResidentGenerations loads;
    private final String id;
    private final CsvLayout layout;
    private final int rowsAtOnce;
    private final IntConsumer progress;
    private final long doneBefore;
    private final long residentsBefore;

    private final Rejections rejections = new Rejections();
    private final List<Resident> waiting = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private long rows;
    private long written;
    private long readBefore;

    LoadedFile(
            ResidentGenerations loads,
            ResidentGeneration load,
            CsvLayout layout,
            ImportRules rules,
            IntConsumer progress) {
        this.loads = loads;
        this.id = load.id();
        this.layout = layout;
        this.rowsAtOnce = rules.rowsAtOnce();
        this.progress = progress;
        this.doneBefore = load.loaded() ? Long.MAX_VALUE : load.rowsDone();
        this.written = load.rowsDone();
        this.residentsBefore = load.residents();
    }

    /** Reads to the end. */
    void load(RegisterFile file) throws IOException, Unreadable {
        try (var bytes = new CountedStream(file.open(), file.size());
                var source = CsvRows.open(bytes, layout)) {
            for (var row = source.next(); row.isPresent(); row = source.next()) {
                rows++;
                take(row.get(), source.header());
                if (rows > doneBefore && rows - written >= rowsAtOnce) {
                    write(bytes.percent());
                }
            }
            write(99);
        }
        rejections.add("row:" + RejectedRow.DUPLICATE, readBefore - residentsBefore);
        if (doneBefore != Long.MAX_VALUE && !loads.finish(id, rows)) {
            throw overtaken();
        }
        progress.accept(100);
    }

    private void take(CsvRecord row, CsvHeader header) {
        var line = row.getStartingLineNumber();
        if (row.getFieldCount() != header.width()) {
            rejections.add(RejectedRow.whole(line, RejectedRow.COLUMNS));
            return;
        }
        var fields = row.getFields();
        var reading = ResidentRow.read(layout.format(), field -> header.cell(fields, field));
        if (reading instanceof ResidentReading.Rejected rejected) {
            rejections.add(new RejectedRow(
                    line, rejected.field().key(), rejected.flaw().name()));
        } else if (reading instanceof ResidentReading.Accepted accepted) {
            if (rows <= doneBefore) {
                readBefore++;
            } else {
                waiting.add(accepted.person());
                lines.add(line);
            }
        }
    }

    private void write(int percent) throws Unreadable {
        if (rows > doneBefore && rows > written) {
            var duplicates = loads.append(id, written, rows, percent, waiting).orElseThrow(LoadedFile::overtaken);
            duplicates.forEach(place -> rejections.add(RejectedRow.whole(lines.get(place), RejectedRow.DUPLICATE)));
            written = rows;
            waiting.clear();
            lines.clear();
        }
        progress.accept(percent);
    }

    private static Unreadable overtaken() {
        return new Unreadable(Reason.OVERTAKEN, "another import goes on with this file");
    }

    long rows() {
        return rows;
    }

    Rejections rejections() {
        return rejections;
    }
}
