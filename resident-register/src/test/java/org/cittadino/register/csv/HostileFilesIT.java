// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cittadino.register.ResidentColumns;
import org.cittadino.register.ResidentFormat;
import org.cittadino.register.csv.ImportOutcome.InUse;
import org.cittadino.register.csv.ImportOutcome.Refused;
import org.cittadino.register.csv.ImportOutcome.Unreadable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files no register is made of: each is reported, and the register in use is what it was. */
class HostileFilesIT {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\ufeff";
    private static final String TOWN = Exports.HEADER + Exports.rows(0, 25);
    private static final String ACCENTS = Exports.row(25).replace("ADA", "NICOLÒ");
    private static final String LATE = TOWN + Exports.row(25);

    private final RegistryOffice office = new RegistryOffice();

    static Stream<Arguments> encodings() {
        return Stream.of(
                arguments("windows-1252, declared utf-8", "utf-8", (TOWN + ACCENTS).getBytes(WINDOWS), "CHARSET"),
                arguments("utf-8, declared windows-1252", "windows-1252", utf8(TOWN + ACCENTS), "CHARSET"),
                arguments("utf-8 with its mark, the same", "windows-1252", utf8(MARK + TOWN), "CHARSET"),
                arguments("utf-16", "utf-8", TOWN.getBytes(StandardCharsets.UTF_16), "CHARSET"),
                arguments("utf-16, declared otherwise", "windows-1252", utf16le(MARK + TOWN), "CHARSET"),
                arguments("utf-16 without its mark", "utf-8", utf16le(TOWN), "MISSING_COLUMNS"),
                arguments("accents cut in two", "utf-8", cut(utf8(TOWN + "Ò")), "CHARSET"),
                arguments("two marks", "utf-8", utf8(MARK + MARK + TOWN), "MISSING_COLUMNS"),
                arguments("NUL characters", "utf-8", new byte[100], "MISSING_COLUMNS"));
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                arguments("nothing", "utf-8", utf8(""), "EMPTY"),
                arguments("a mark", "utf-8", utf8(MARK), "EMPTY"),
                arguments("empty lines", "utf-8", utf8("\n\r\n\n"), "EMPTY"),
                arguments("a header", "utf-8", utf8(Exports.HEADER), "NOBODY"),
                arguments("no header", "utf-8", utf8(Exports.rows(0, 25)), "MISSING_COLUMNS"),
                arguments("the wrong separator", "utf-8", utf8(TOWN.replace(';', ',')), "MISSING_COLUMNS"),
                arguments("a column too few", "utf-8", utf8(TOWN.replace("stato", "altro")), "MISSING_COLUMNS"),
                arguments("a column twice", "utf-8", utf8(TOWN.replace("motivo", "NOME")), "DUPLICATE_COLUMNS"),
                arguments("10,000 columns", "utf-8", utf8("x;".repeat(10_000) + TOWN), "NOT_CSV"),
                arguments("10,000 columns far below", "utf-8", utf8(LATE.strip() + ";".repeat(10_000)), "NOT_CSV"),
                arguments("a long cell", "utf-8", utf8(LATE + surname("Z".repeat(9000))), "NOT_CSV"),
                arguments("an open quote", "utf-8", utf8(TOWN + surname("\"ZANZI") + Exports.rows(26, 40)), "NOT_CSV"),
                arguments(
                        "an open quote in the last cell",
                        "utf-8",
                        utf8(LATE + Exports.row(26).replace(";01/05", ";\"01/05")),
                        "NOT_CSV"),
                arguments("quotes doubled wrongly", "utf-8", utf8(TOWN + surname("\"ZANZI\"\"")), "NOT_CSV"),
                arguments("text after a quote", "utf-8", utf8(TOWN + surname("\"ZANZI\"BAR")), "NOT_CSV"),
                arguments("another town", "utf-8", utf8(Exports.HEADER + Exports.rows(100, 200)), "TOO_MANY_LOST"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"encodings", "shapes"})
    void isRefusedAndLeavesNothingBehind(String what, String charset, byte[] bytes, String why) {
        office.use(Exports.people(0, 20));
        var register = tables();

        var outcome = office.use(Exports.of(bytes), layout(charset), percent -> {});

        assertEquals(why, why(outcome), what);
        assertFalse(outcome.toString().contains("ZANZI"), outcome.toString());
        if (outcome instanceof Unreadable || why.equals("NOBODY")) {
            assertEquals(register, tables());
        }
        assertEquals(register.get(0), tables().get(0));
        assertTrue(office.knows(0));
        assertFalse(office.knows(24));
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("=cmd|' /C calc'!A0", "surname:FORMULA"),
                arguments("\"=HYPERLINK(\"\"http://example.org\"\")\"", "surname:FORMULA"),
                arguments("@SUM(1+1)*cmd", "surname:FORMULA"),
                arguments("+39", "surname:FORMULA"),
                arguments("-2+3", "surname:FORMULA"),
                arguments("＝cmd", "surname:FORMULA"),
                arguments(" =cmd", "surname:FORMULA"),
                arguments("\t=cmd", "surname:FORMULA"),
                arguments("ZAN\0ZI", "surname:CHARACTERS"),
                arguments("ZAN\u202eIZ", "surname:CHARACTERS"),
                arguments("\"ZAN\nZI\"", "surname:CHARACTERS"),
                arguments("<script>", "surname:CHARACTERS"),
                arguments("Z".repeat(300), "surname:TOO_LONG"),
                arguments("ZAN;ZI", "row:COLUMNS"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aHostileRowIsLeftOutAndReported(String surname, String reason) {
        var file = Exports.of(TOWN + surname(surname) + Exports.row(26));

        var report = assertInstanceOf(InUse.class, office.use(file)).report();

        assertEquals(Map.of(reason, 1L), report.reasons());
        assertEquals(
                List.of(27L), report.rejected().stream().map(RejectedRow::line).toList());
        assertEquals(26, report.accepted());
        assertFalse(office.knows(25));
        assertTrue(office.knows(26));
    }

    private static String surname(String surname) {
        return Exports.row(25).replace("ZANZIBARRINI", surname);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] utf16le(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    private static CsvLayout layout(String charset) {
        return CsvLayout.parse(charset, ";", ResidentColumns.parse(""), ResidentFormat.usual());
    }

    private static String why(ImportOutcome outcome) {
        if (outcome instanceof Unreadable unreadable) {
            return unreadable.reason().name();
        }
        return outcome instanceof Refused refused ? refused.objection().name() : outcome.toString();
    }

    /** All there is of the register, the one in use first. */
    private List<Set<String>> tables() {
        return Stream.of("CIT_REGISTER", "CIT_RESIDENT_GENERATION", "CIT_RESIDENT")
                .map(table -> office.town.rows(table).stream()
                        .map(Map::toString)
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .toList();
    }
}
