// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cittadino.domain.register.RegisterFinding;
import org.cittadino.register.csv.ImportOutcome.InUse;
import org.cittadino.register.csv.ImportOutcome.Objection;
import org.cittadino.register.csv.ImportOutcome.Reason;
import org.cittadino.register.csv.ImportOutcome.Refused;
import org.cittadino.register.csv.ImportOutcome.Tried;
import org.cittadino.register.csv.ImportOutcome.Unreadable;
import org.cittadino.store.RegisterDifferences;
import org.cittadino.store.Residents;
import org.cittadino.store.TestDatabase;
import org.cittadino.store.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the register when a file comes in. */
class RegisterImportIT {
    private static final ImportRules TENS = new ImportRules(10, 0.5);

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void afterAnImportThePeopleOfTheFileAreTheRegister() {
        var outcome = use(Exports.people(0, 25));

        var report = assertInstanceOf(InUse.class, outcome).report();
        assertEquals(
                new ImportReport(25, 25, Map.of(), List.of(), new RegisterDifferences("", 0, 25, 25, 0, 0)), report);
        assertTrue(isKnown(24));
        assertFalse(isKnown(25));
    }

    @Test
    void aTrialTellsTheDifferencesAndChangesNothing() {
        use(Exports.people(0, 20));
        var changed = Exports.of(
                Exports.HEADER + Exports.row(3, "C", "AA") + Exports.row(4, "R", "ZZ") + rows(5, 20) + Exports.row(77));

        var report = assertInstanceOf(Tried.class, tryOut(changed)).report();

        assertEquals(18, report.accepted());
        assertEquals(1, report.differences().added());
        assertEquals(2, report.differences().changed());
        assertEquals(3, report.differences().gone());
        assertTrue(isKnown(0));
        assertFalse(isKnown(77));
    }

    @Test
    void aTriedFileIsTakenIntoUseWithoutLoadingItAgain() {
        var file = Exports.of(Exports.HEADER + rows(0, 12) + Exports.row(3) + "x\n");
        var tried = assertInstanceOf(Tried.class, tryOut(file)).report();
        var generation = town.only("CIT_RESIDENT_GENERATION", "ID");

        var used = assertInstanceOf(InUse.class, use(file)).report();

        assertEquals(Map.of("row:DUPLICATE", 1L, "row:COLUMNS", 1L), tried.reasons());
        assertEquals(tried.reasons(), used.reasons());
        assertEquals(tried.differences(), used.differences());
        assertEquals(generation, town.only("CIT_REGISTER", "GENERATION_ID"));
    }

    @Test
    void theOldRegisterIsErasedWhenTheNewOneIsInUse() {
        use(Exports.people(0, 20));
        use(Exports.people(1, 21));

        assertEquals(20, town.rows("CIT_RESIDENT").size());
        assertEquals(1, town.rows("CIT_RESIDENT_GENERATION").size());
    }

    @Test
    void refusedRowsAreListedByLineColumnAndReason() {
        var file = Exports.of(Exports.HEADER
                + Exports.row(1)
                + Exports.row(2).replace("ZANZIBARRINI", "=ZANZIBARRINI")
                + "\"" + Exports.row(3).replace(";ZANZIBARRINI;", "\";\"ZANZI\nBARRINI\";")
                + Exports.row(1)
                + Exports.row(4).replace(";01/05/2030", "")
                + Exports.row(5).replace(";R;", ";?;")
                + Exports.row(6).replace("AA0000006", "A\0"));

        var report = assertInstanceOf(InUse.class, use(file)).report();

        assertEquals(7, report.rows());
        assertEquals(1, report.accepted());
        assertEquals(6, report.rejectedRows());
        assertEquals(
                Set.of(
                        new RejectedRow(3, "surname", "FORMULA"),
                        new RejectedRow(4, "surname", "CHARACTERS"),
                        new RejectedRow(6, "row", "DUPLICATE"),
                        new RejectedRow(7, "row", "COLUMNS"),
                        new RejectedRow(8, "status", "UNKNOWN_STATUS"),
                        new RejectedRow(9, "cardNumber", "CHARACTERS")),
                Set.copyOf(report.rejected()));
        assertFalse(report.toString().contains("ZANZIBAR"));
    }

    @Test
    void onlyTheFirstRefusedRowsAreListedAndAllAreCounted() {
        var text = new StringBuilder(Exports.HEADER).append(rows(0, 3));
        for (var number = 0; number < 500; number++) {
            text.append("x\n");
        }

        var report =
                assertInstanceOf(InUse.class, use(Exports.of(text.toString()))).report();

        assertEquals(Map.of("row:COLUMNS", 500L), report.reasons());
        assertEquals(200, report.rejected().size());
    }

    @ParameterizedTest
    @CsvSource({"10, InUse", "9, Refused"})
    void aFileThatLacksMoreThanTheTownAllowsIsRefused(int left, String outcome) {
        use(Exports.people(0, 20));

        var result = use(Exports.people(0, left));

        assertEquals(outcome, result.getClass().getSimpleName());
        if (result instanceof Refused refused) {
            assertEquals(Objection.TOO_MANY_LOST, refused.objection());
            assertEquals(11, refused.report().differences().gone());
            assertTrue(isKnown(19));
        }
    }

    @Test
    void otherPeopleAreALossTooHoweverMany() {
        use(Exports.people(0, 20));

        var refused = assertInstanceOf(Refused.class, use(Exports.people(100, 200)));

        assertEquals(Objection.TOO_MANY_LOST, refused.objection());
    }

    @Test
    void aFileWithoutAPersonIsRefused() {
        var refused = assertInstanceOf(Refused.class, use(Exports.of(Exports.HEADER + "x\n")));

        assertEquals(Objection.NOBODY, refused.objection());
        assertEquals(1, refused.report().rows());
        assertEquals(List.of(), town.rows("CIT_RESIDENT_GENERATION"));
    }

    @Test
    void aFileThatBreaksInTheMiddleLeavesNothingBehind() {
        use(Exports.people(0, 20));
        var broken = Exports.of(Exports.HEADER + rows(0, 30) + "\"ZANZIBAR\"RINI;");

        assertEquals(new Unreadable(Reason.NOT_CSV, "after line 31"), use(broken));

        assertEquals(20, town.rows("CIT_RESIDENT").size());
        assertEquals(1, town.rows("CIT_RESIDENT_GENERATION").size());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100000, 500", "200000, 1500"})
    void aRunThatWasStoppedGoesOnWithEachRowOnce(int afterBytes, int done) throws IOException {
        var file = Exports.of(Exports.HEADER + rows(0, 1000) + "x\n" + rows(998, 4000));
        assertThrows(UncheckedIOException.class, () -> use(FailingDisk.holding(file, afterBytes)));
        assertTrue(
                town.rows("CIT_RESIDENT").size() >= done,
                town.rows("CIT_RESIDENT").size() + " rows");

        var report = assertInstanceOf(InUse.class, use(file)).report();

        assertEquals(4003, report.rows());
        assertEquals(4000, report.accepted());
        assertEquals(Map.of("row:COLUMNS", 1L, "row:DUPLICATE", 2L), report.reasons());
        assertEquals(1, town.rows("CIT_RESIDENT_GENERATION").size());
        assertEquals(
                4000,
                town.rows("CIT_RESIDENT").stream()
                        .map(row -> row.get("CODE_MAC"))
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void ofTwoRunsWithOneFileTheSlowerGivesWay() {
        var file = Exports.people(0, 100);
        var faster = new ArrayList<ImportOutcome>();

        var slower = town.<ImportOutcome>ask(session -> {
            try {
                return new RegisterImport(session, TENS).use(file, CsvLayout.usual(), percent -> {
                    if (faster.isEmpty()) {
                        faster.add(use(file));
                    }
                });
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });

        assertInstanceOf(InUse.class, faster.get(0));
        assertEquals(
                Reason.OVERTAKEN, assertInstanceOf(Unreadable.class, slower).reason());
        assertEquals(100, town.rows("CIT_RESIDENT").size());
        assertTrue(isKnown(99));
    }

    @Test
    void whoeverWaitsSeesItProceed() {
        var seen = new ArrayList<Integer>();
        town.run(session -> {
            try {
                new RegisterImport(session, TENS).use(Exports.people(0, 200), CsvLayout.usual(), seen::add);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });

        assertEquals(List.copyOf(new TreeSet<>(seen)), seen.stream().distinct().toList());
        assertEquals(100, seen.get(seen.size() - 1));
        assertEquals("100", town.only("CIT_RESIDENT_GENERATION", "PERCENT_DONE"));
        assertEquals("200", town.only("CIT_RESIDENT_GENERATION", "ROWS_DONE"));
    }

    @Test
    void nothingOfAnybodyStandsInTheTablesOrTheReport() {
        var report = use(Exports.people(0, 5));
        var dump = town.rows("CIT_RESIDENT").toString() + town.rows("CIT_RESIDENT_GENERATION") + report;

        for (var secret : List.of("ZANZIBAR", "AA0000001", Exports.code(1).issued(), "1930-01-02")) {
            assertFalse(dump.contains(secret), secret);
        }
    }

    private static String rows(int from, int to) {
        var rows = new StringBuilder();
        for (var number = from; number < to; number++) {
            rows.append(Exports.row(number));
        }
        return rows.toString();
    }

    private ImportOutcome use(RegisterFile file) {
        return town.ask(session -> {
            try {
                return new RegisterImport(session, TENS).use(file, CsvLayout.usual(), percent -> {});
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private ImportOutcome tryOut(RegisterFile file) {
        return town.ask(session -> {
            try {
                return new RegisterImport(session, TENS).tryOut(file, CsvLayout.usual(), percent -> {});
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private boolean isKnown(int number) {
        return town.ask(session -> new Residents(session).find(Exports.code(number))) instanceof RegisterFinding.Found;
    }
}
