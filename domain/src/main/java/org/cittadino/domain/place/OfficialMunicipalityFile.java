// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The "archivio dei comuni" that the Ministero dell'Interno publishes for ANPR: a CSV file with one row for each
 * period of a municipality. An administrator downloads it; reading it gives a directory that also knows former and
 * second-language names.
 */
public final class OfficialMunicipalityFile {

    /** Fewer active municipalities than this mean a truncated file: Italy has about 7,900. */
    public static final int LEAST_ACTIVE = 7_500;

    private static final String FROM = "DATAISTITUZIONE";
    private static final String TO = "DATACESSAZIONE";
    private static final String CODE = "CODCATASTALE";
    private static final String NAME = "DENOMINAZIONE_IT";
    private static final String OTHER_NAME = "ALTRADENOMINAZIONE";
    private static final String PROVINCE = "SIGLAPROVINCIA";
    private static final List<String> COLUMNS = List.of(FROM, TO, CODE, NAME, OTHER_NAME, PROVINCE);
    private static final Pattern MUNICIPALITY = Pattern.compile("[A-M][0-9]{3}");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private OfficialMunicipalityFile() {}

    /** What became of a file. */
    public sealed interface Import {

        /** The directory to use from now on, and how it differs from the bundled one. */
        record Accepted(PlaceDirectory directory, Report report) implements Import {}

        /** Nothing was taken over; {@code detail} names the columns, the line or the count at fault. */
        record Refused(Reason reason, String detail) implements Import {}
    }

    /** Why a file is refused. */
    public enum Reason {
        /** Not UTF-8 or not CSV. */
        UNREADABLE,
        MISSING_COLUMNS,
        /** A row without a real date, a name or a province. */
        BROKEN_ROW,
        TOO_FEW_ACTIVE
    }

    /**
     * Differences to the bundled directory, by code.
     *
     * @param added municipalities the bundled directory does not have
     * @param ceased municipalities it has as active
     */
    public record Report(List<Municipality> added, List<Municipality> ceased, List<Renamed> renamed) {}

    /** A municipality whose name differs from the bundled one by more than accents and case. */
    public record Renamed(String code, String before, String after) {}

    /**
     * Reads a file in UTF-8.
     *
     * @throws IOException if the stream itself fails
     */
    public static Import read(InputStream stream) throws IOException {
        // A decoder that reports: the default one would replace every broken name by question marks.
        return read(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
    }

    /**
     * Reads a decoded file.
     *
     * @throws IOException if the reader itself fails
     */
    public static Import read(Reader reader) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(withoutMark(reader))) {
            return read(rows);
        } catch (CharacterCodingException e) {
            return new Import.Refused(Reason.UNREADABLE, "not UTF-8");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return new Import.Refused(Reason.UNREADABLE, "not UTF-8");
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            return new Import.Refused(Reason.UNREADABLE, "not CSV");
        }
    }

    private static Reader withoutMark(Reader reader) throws IOException {
        var pushback = new PushbackReader(reader, 1);
        var first = pushback.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            pushback.unread(first);
        }
        return pushback;
    }

    private static Import read(CsvReader<NamedCsvRecord> rows) {
        Map<String, List<MunicipalityPeriod>> periods = new TreeMap<>();
        for (var row : rows) {
            var missing = COLUMNS.stream()
                    .filter(column -> !row.getHeader().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                return new Import.Refused(Reason.MISSING_COLUMNS, String.join(", ", missing));
            }
            try {
                take(row, periods);
            } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
                return new Import.Refused(Reason.BROKEN_ROW, "line " + row.getStartingLineNumber());
            }
        }
        return MunicipalityHistory.of(periods);
    }

    private static void take(NamedCsvRecord row, Map<String, List<MunicipalityPeriod>> periods) {
        var code = row.getField(CODE).strip();
        // "ND" stands for places that never had a code.
        if (MUNICIPALITY.matcher(code).matches()) {
            periods.computeIfAbsent(code, key -> new ArrayList<>())
                    .add(new MunicipalityPeriod(
                            row.getField(NAME).strip(),
                            row.getField(OTHER_NAME).strip(),
                            row.getField(PROVINCE).strip(),
                            LocalDate.parse(row.getField(FROM).strip()),
                            LocalDate.parse(row.getField(TO).strip())));
        }
    }
}
