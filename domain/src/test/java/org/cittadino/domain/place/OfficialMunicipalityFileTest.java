// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cittadino.domain.place.OfficialMunicipalityFile.Import;
import org.cittadino.domain.place.OfficialMunicipalityFile.Import.Accepted;
import org.cittadino.domain.place.OfficialMunicipalityFile.Import.Refused;
import org.cittadino.domain.place.OfficialMunicipalityFile.Reason;
import org.cittadino.domain.place.OfficialMunicipalityFile.Renamed;
import org.cittadino.domain.place.PlaceResolution.Ambiguous;
import org.cittadino.domain.place.PlaceResolution.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialMunicipalityFileTest {

    private static final String HEADER = "\"ID\",\"DATAISTITUZIONE\",\"DATACESSAZIONE\",\"CODCATASTALE\","
            + "\"DENOMINAZIONE_IT\",\"ALTRADENOMINAZIONE\",\"STATO\",\"SIGLAPROVINCIA\"\n";

    private static String row(String from, String to, String code, String name, String other, String province) {
        var quoted = List.of("1", from, to, code, name, other, "A", province).stream()
                .map(field -> "\"" + field + "\"")
                .collect(Collectors.joining(","));
        return quoted + "\n";
    }

    /** Every municipality of today as the official file would have it, in capitals. */
    private static String today() {
        return PlaceDirectory.bundled().municipalities().stream()
                .filter(town -> town.to().equals(Period.OPEN))
                .map(town -> row(
                        town.from().toString(),
                        "9999-12-31",
                        town.code(),
                        town.name().toUpperCase(Locale.ROOT),
                        "",
                        town.province()))
                .collect(Collectors.joining());
    }

    private static Import read(String file) throws IOException {
        return OfficialMunicipalityFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static Accepted accepted(String file) throws IOException {
        return assertInstanceOf(Accepted.class, read(file));
    }

    @Test
    void anUnchangedFileChangesNothing() throws IOException {
        var result = accepted("\ufeff" + HEADER + today());
        assertEquals(List.of(), result.report().added());
        assertEquals(List.of(), result.report().ceased());
        assertEquals(List.of(), result.report().renamed());
        assertEquals(PlaceDirectory.bundled().birthLabels(), result.directory().birthLabels());
        assertEquals(PlaceDirectory.bundled().activeStates(), result.directory().activeStates());
        assertEquals(
                PlaceDirectory.bundled().equivalents("Z135"), result.directory().equivalents("Z135"));
    }

    @Test
    void reportsWhatIsNewGoneAndRenamed() throws IOException {
        var file = today().replaceFirst("9999-12-31\",\"A005\"", "2026-10-31\",\"A005\"")
                .replaceFirst("\"ABANO TERME\"", "\"ABANO NELL'EUGANEA\"");
        var result =
                accepted(HEADER + file + row("2026-11-01", "9999-12-31", "M999", "BORGO D'ACQUI-SUL MARE", "", "GE"));
        assertEquals(
                List.of("Borgo d'Acqui-Sul Mare (GE)"),
                result.report().added().stream().map(Municipality::label).toList());
        assertEquals(
                List.of("Abbadia Lariana (LC, fino al 2026)"),
                result.report().ceased().stream().map(Municipality::label).toList());
        assertEquals(
                List.of(new Renamed("A001", "Abano Terme", "Abano nell'Euganea")),
                result.report().renamed());
        assertEquals(new Found("M999"), result.directory().resolveResidence("borgo d'acqui sul mare"));
    }

    @Test
    void formerAndSecondNamesLeadToTheTown() throws IOException {
        var rows = row("1866-11-19", "1924-11-13", "A001", "ABANO", "", "PD")
                + row("1866-11-19", "1911-10-31", "D621", "FIUME", "", "UD")
                + row("1911-11-01", "1968-04-05", "D621", "FIUME", "", "UD")
                + row("1920-10-16", "1927-01-11", "A952", "BOLZANO", "BOZEN", "TN");
        var result = accepted(HEADER + rows + today());
        var places = result.directory();
        assertEquals(new Found("A001"), places.resolveBirth("Abano"));
        assertEquals(new Found("A001"), places.resolveBirth("Abano (PD)"));
        assertEquals(new Found("A952"), places.resolveResidence("bozen"));
        assertTrue(places.birthLabels().contains("Bozen (BZ)"));
        assertEquals("Bolzano (BZ)", places.nameOf("A952").orElseThrow());
        assertEquals(
                2,
                assertInstanceOf(Ambiguous.class, places.resolveBirth("Fiume"))
                        .candidates()
                        .size());
        assertEquals(List.of(), result.report().renamed());
        for (var label : places.birthLabels()) {
            assertInstanceOf(Found.class, places.resolveBirth(label), label);
        }
    }

    @Test
    void anOldNameStaysKnownAfterARenaming() throws IOException {
        var result = accepted(HEADER + today().replaceFirst("\"SGONICO\"", "\"SGONICO-ZGONIK\""));
        assertEquals("Sgonico-Zgonik (TS)", result.directory().nameOf("I715").orElseThrow());
        assertEquals(new Found("I715"), result.directory().resolveResidence("Sgonico"));
        assertEquals(new Found("H223"), result.directory().resolveResidence("Reggio Emilia"));
        assertEquals(
                1,
                result.directory().residenceLabels().stream()
                        .filter("Sgonico-Zgonik (TS)"::equals)
                        .count());
    }

    @Test
    void whatHadCeasedBeforeIsNotReportedAgain() throws IOException {
        var result = accepted(HEADER
                + today()
                + row("1924-03-09", "1947-09-15", "D620", "FIUME", "", "FU")
                + row("2026-11-01", "9999-12-31", "C056", "CASTEGNERO", "", "VI"));
        assertEquals(List.of(), result.report().ceased());
        assertEquals(List.of(), result.report().renamed());
    }

    @Test
    void placesWithoutACodeAreSkipped() throws IOException {
        var result = accepted(HEADER + row("", "", "ND", "", "", "") + today());
        assertEquals(List.of(), result.report().added());
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        assertEquals(new Refused(Reason.TOO_FEW_ACTIVE, "0 of 7500"), read(HEADER));
        assertEquals(new Refused(Reason.TOO_FEW_ACTIVE, "0 of 7500"), read(""));
        var one = row("1861-03-17", "9999-12-31", "A001", "ABANO TERME", "", "PD");
        assertEquals(new Refused(Reason.TOO_FEW_ACTIVE, "1 of 7500"), read(HEADER + one));
    }

    @Test
    void missingColumnsAreNamed() throws IOException {
        assertEquals(
                new Refused(Reason.MISSING_COLUMNS, "DATACESSAZIONE, ALTRADENOMINAZIONE"),
                read("DATAISTITUZIONE,CODCATASTALE,DENOMINAZIONE_IT,SIGLAPROVINCIA\n1900-01-01,A001,ABANO,PD\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, 9999-12-31, X, PD",
        "1900-01-01, 31/12/1999, X, PD",
        "1900-01-01, 9999-12-31, '', PD",
        "1900-01-01, 9999-12-31, X, ''"
    })
    void aBrokenRowIsNamedByItsLine(String from, String to, String name, String province) throws IOException {
        assertEquals(
                new Refused(Reason.BROKEN_ROW, "line 2"), read(HEADER + row(from, to, "A001", name, "", province)));
    }

    @Test
    void whatIsNotUtf8OrNotCsvIsRefused() throws IOException {
        var latin = (HEADER + row("1861-03-17", "9999-12-31", "A115", "ALÀ DEI SARDI", "", "SS"))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                new Refused(Reason.UNREADABLE, "not UTF-8"),
                OfficialMunicipalityFile.read(new ByteArrayInputStream(latin)));
        assertEquals(
                new Refused(Reason.UNREADABLE, "not UTF-8"),
                OfficialMunicipalityFile.read(new ByteArrayInputStream(new byte[] {(byte) 0xe0, 'A', 'B'})));
        assertEquals(new Refused(Reason.UNREADABLE, "not CSV"), read(HEADER + "\"only\"two,\n"));
        assertEquals(new Refused(Reason.BROKEN_ROW, "line 2"), read(HEADER + "\"only\",\"two\"\n"));
    }

    @Test
    void aBrokenStreamIsNotAnOutcome() {
        var stream = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThrows(IOException.class, () -> OfficialMunicipalityFile.read(stream));
        var later = new Reader() {
            private final Reader start = new StringReader(HEADER);

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                var count = start.read(buffer, offset, length);
                if (count < 0) {
                    throw new IOException("gone");
                }
                return count;
            }

            @Override
            public void close() {}
        };
        assertThrows(IOException.class, () -> OfficialMunicipalityFile.read(later));
    }
}
