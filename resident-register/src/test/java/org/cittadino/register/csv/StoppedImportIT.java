// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cittadino.register.csv.ImportOutcome.InUse;
import org.cittadino.register.csv.ImportOutcome.Reason;
import org.cittadino.register.csv.ImportOutcome.Unreadable;
import org.cittadino.store.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An import on its way: how it is watched, stopped and gone on with. */
class StoppedImportIT {
    private final RegistryOffice office = new RegistryOffice();
    private final Town town = office.town;

    @ParameterizedTest
    @CsvSource({"0, 0", "100000, 500", "200000, 1500"})
    void aRunThatWasStoppedGoesOnWithEachRowOnce(int afterBytes, int done) {
        var file = Exports.of(Exports.HEADER + Exports.rows(0, 1000) + "x\n" + Exports.rows(998, 4000));
        assertThrows(UncheckedIOException.class, () -> office.use(FailingDisk.holding(file, afterBytes)));
        assertTrue(
                town.rows("CIT_RESIDENT").size() >= done,
                town.rows("CIT_RESIDENT").size() + " rows");

        var report = assertInstanceOf(InUse.class, office.use(file)).report();

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

        var slower = office.use(file, percent -> {
            if (faster.isEmpty()) {
                faster.add(office.use(file));
            }
        });

        assertInstanceOf(InUse.class, faster.get(0));
        assertEquals(
                Reason.OVERTAKEN, assertInstanceOf(Unreadable.class, slower).reason());
        assertEquals(100, town.rows("CIT_RESIDENT").size());
        assertTrue(office.knows(99));
    }

    @Test
    void whoeverWaitsSeesItProceed() {
        var seen = new ArrayList<Integer>();
        office.use(Exports.people(0, 200), seen::add);

        assertEquals(List.copyOf(new TreeSet<>(seen)), seen.stream().distinct().toList());
        assertEquals(100, seen.get(seen.size() - 1));
        assertEquals("100", town.only("CIT_RESIDENT_GENERATION", "PERCENT_DONE"));
        assertEquals("200", town.only("CIT_RESIDENT_GENERATION", "ROWS_DONE"));
    }
}
