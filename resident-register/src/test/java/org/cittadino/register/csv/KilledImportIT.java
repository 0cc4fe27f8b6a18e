// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.cittadino.register.csv.ImportOutcome.InUse;
import org.cittadino.store.TestDatabase;
import org.cittadino.store.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An import in a process of its own that meets its end between the rows of a transaction. */
@Timeout(120)
class KilledImportIT {
    private static final String WAITING =
            " FROM pg_locks WHERE NOT granted AND mode = 'RowExclusiveLock' AND relation = 'cit_resident'::regclass";

    private final RegistryOffice office = new RegistryOffice();
    private final Town town = office.town;
    private final Connection database;
    private final Path folder;

    KilledImportIT(@TempDir Path folder) throws SQLException {
        this.database = TestDatabase.postgres().connect();
        this.folder = folder;
    }

    @AfterEach
    void disconnect() throws SQLException {
        database.close();
    }

    /** What meets it. */
    enum End {
        KILLED,
        CUT_OFF
    }

    @ParameterizedTest
    @EnumSource
    void theNextRunGoesOnWithEachRowOnce(End end) throws Exception {
        office.use(Exports.people(0, 90));
        var inUse = town.rows("CIT_REGISTER");
        var file = Files.writeString(
                folder.resolve("residents.csv"),
                Exports.HEADER + Exports.rows(0, 55) + "x\n" + Exports.rows(53, 100) + Exports.row(7));

        try (var killed = ImportProcess.start(town, url(), file)) {
            killed.write(3);
            database.setAutoCommit(false);
            execute("LOCK TABLE CIT_RESIDENT IN SHARE MODE");
            killed.goOn();
            awaitThatItIsWriting();
            if (end == End.KILLED) {
                killed.kill();
            } else {
                execute("SELECT pg_terminate_backend(pid)" + WAITING);
            }
            database.commit();
            assertNotEquals(0, killed.exit());
        }
        assertEquals(inUse, town.rows("CIT_REGISTER"));
        assertEquals(90 + 30, town.rows("CIT_RESIDENT").size());

        var report =
                assertInstanceOf(InUse.class, office.use(RegisterFile.of(file))).report();

        assertEquals(104, report.rows());
        assertEquals(100, report.accepted());
        assertEquals(Map.of("row:COLUMNS", 1L, "row:DUPLICATE", 3L), report.reasons());
        assertEquals(1, town.rows("CIT_RESIDENT_GENERATION").size());
        assertEquals(100, town.rows("CIT_RESIDENT").size());
        assertEquals(
                100,
                town.rows("CIT_RESIDENT").stream()
                        .map(row -> row.get("CODE_MAC"))
                        .collect(Collectors.toSet())
                        .size());
        assertTrue(office.knows(0) && office.knows(29) && office.knows(30) && office.knows(99));
        assertFalse(office.knows(100));
    }

    @Test
    void aLineOfAGigabyteIsRefusedWithLittleMemory() throws IOException, SQLException {
        office.use(Exports.people(0, 5));
        var before = town.rows("CIT_RESIDENT");
        var file = Files.writeString(folder.resolve("line.csv"), Exports.HEADER + Exports.rows(0, 25));
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        try (var small = ImportProcess.start(town, url(), file, "-Xmx96m")) {
            assertEquals("Unreadable[reason=NOT_CSV, detail=after line 26]", small.finish());
        }

        assertEquals(before, town.rows("CIT_RESIDENT"));
        assertEquals(1, town.rows("CIT_RESIDENT_GENERATION").size());
    }

    private void awaitThatItIsWriting() throws SQLException {
        while (count() == 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private int count() throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("SELECT COUNT(*)" + WAITING)) {
            found.next();
            return found.getInt(1);
        }
    }

    private String url() throws SQLException {
        return database.getMetaData().getURL();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
