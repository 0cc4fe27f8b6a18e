// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cittadino.register.ResidentColumns;
import org.cittadino.register.ResidentFormat;
import org.cittadino.register.csv.ImportOutcome.InUse;
import org.cittadino.register.csv.ImportOutcome.Objection;
import org.cittadino.register.csv.ImportOutcome.Reason;
import org.cittadino.register.csv.ImportOutcome.Refused;
import org.cittadino.register.csv.ImportOutcome.Tried;
import org.cittadino.register.csv.ImportOutcome.Unreadable;
import org.cittadino.store.RegisterDifferences;
import org.cittadino.store.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the register when a file comes in. */
class RegisterImportIT {
    private final RegistryOffice office = new RegistryOffice();
    private final Town town = office.town;

    @Test
    void afterAnImportThePeopleOfTheFileAreTheRegister() {
        var outcome = office.use(Exports.people(0, 25));

        var report = assertInstanceOf(InUse.class, outcome).report();
        assertEquals(
                new ImportReport(25, 25, Map.of(), List.of(), new RegisterDifferences("", 0, 25, 25, 0, 0, 0, true)),
                report);
        assertTrue(office.knows(24));
        assertFalse(office.knows(25));
    }

    @Test
    void aTrialTellsTheDifferencesAndChangesNothing() {
        office.use(Exports.people(0, 20));
        var changed = Exports.of(Exports.HEADER
                + Exports.row(3, "C", "AA")
                + Exports.row(4, "R", "ZZ")
                + Exports.rows(5, 20)
                + Exports.row(77));

        var report = assertInstanceOf(Tried.class, office.tryOut(changed)).report();

        assertEquals(18, report.accepted());
        var inUse = town.only("CIT_REGISTER", "GENERATION_ID");
        assertEquals(new RegisterDifferences(inUse, 20, 18, 1, 1, 1, 3, true), report.differences());
        assertTrue(office.knows(0));
        assertFalse(office.knows(77));
    }

    @Test
    void aTriedFileIsTakenIntoUseWithoutLoadingItAgain() {
        var file = Exports.of(Exports.HEADER + Exports.rows(0, 12) + Exports.row(3) + "x\n");
        var tried = assertInstanceOf(Tried.class, office.tryOut(file)).report();
        var generation = town.only("CIT_RESIDENT_GENERATION", "ID");

        var used = assertInstanceOf(InUse.class, office.use(file)).report();

        assertEquals(Map.of("row:DUPLICATE", 1L, "row:COLUMNS", 1L), tried.reasons());
        assertEquals(tried.reasons(), used.reasons());
        assertEquals(tried.differences(), used.differences());
        assertEquals(generation, town.only("CIT_REGISTER", "GENERATION_ID"));
    }

    @Test
    void theOldRegisterIsErasedWhenTheNewOneIsInUse() {
        office.use(Exports.people(0, 20));
        office.use(Exports.people(1, 21));

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

        var report = assertInstanceOf(InUse.class, office.use(file)).report();

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
        var text = new StringBuilder(Exports.HEADER).append(Exports.rows(0, 3));
        for (var number = 0; number < 500; number++) {
            text.append("x\n");
        }

        var report = assertInstanceOf(InUse.class, office.use(Exports.of(text.toString())))
                .report();

        assertEquals(Map.of("row:COLUMNS", 500L), report.reasons());
        assertEquals(200, report.rejected().size());
    }

    @ParameterizedTest
    @CsvSource({"10, InUse", "9, Refused"})
    void aFileThatLacksMoreThanTheTownAllowsIsRefused(int left, String outcome) {
        office.use(Exports.people(0, 20));

        var result = office.use(Exports.people(0, left));

        assertEquals(outcome, result.getClass().getSimpleName());
        if (result instanceof Refused refused) {
            assertEquals(Objection.TOO_MANY_LOST, refused.objection());
            assertEquals(11, refused.report().differences().missing());
            assertTrue(office.knows(19));
        }
    }

    @Test
    void otherPeopleAreALossTooHoweverMany() {
        office.use(Exports.people(0, 20));

        var refused = assertInstanceOf(Refused.class, office.use(Exports.people(100, 200)));

        assertEquals(Objection.TOO_MANY_LOST, refused.objection());
    }

    @Test
    void aFileWithoutAPersonIsRefused() {
        var refused = assertInstanceOf(Refused.class, office.use(Exports.of(Exports.HEADER + "x\n")));

        assertEquals(Objection.NOBODY, refused.objection());
        assertEquals(1, refused.report().rows());
        assertEquals(List.of(), town.rows("CIT_RESIDENT_GENERATION"));
    }

    @Test
    void aFileThatBreaksInTheMiddleLeavesNothingBehind() {
        office.use(Exports.people(0, 20));
        var broken = Exports.of(Exports.HEADER + Exports.rows(0, 30) + "\"ZANZIBAR\"RINI;");

        assertEquals(new Unreadable(Reason.NOT_CSV, "after line 31"), office.use(broken));

        assertEquals(20, town.rows("CIT_RESIDENT").size());
        assertEquals(1, town.rows("CIT_RESIDENT_GENERATION").size());
    }

    @Test
    void aFileInWindows1252IsTakenAsItIsDeclared() {
        var file = Exports.of((Exports.HEADER + Exports.rows(0, 3).replace("ADA", "NICOLÒ"))
                .getBytes(Charset.forName("windows-1252")));
        var layout = CsvLayout.parse("windows-1252", ";", ResidentColumns.parse(""), ResidentFormat.usual());

        var report = assertInstanceOf(InUse.class, office.use(file, layout, percent -> {}))
                .report();

        assertEquals(3, report.accepted());
    }

    @Test
    void nothingOfAnybodyStandsInTheTablesOrTheReport() {
        var report = office.use(Exports.people(0, 5));
        var dump = town.rows("CIT_RESIDENT").toString() + town.rows("CIT_RESIDENT_GENERATION") + report;

        for (var secret : List.of("ZANZIBAR", "AA0000001", Exports.code(1).issued(), "1930-01-02")) {
            assertFalse(dump.contains(secret), secret);
        }
    }
}
