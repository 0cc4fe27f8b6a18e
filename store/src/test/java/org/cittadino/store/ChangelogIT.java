// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The changelog on both databases; the entities are validated against it whenever a test database starts. */
class ChangelogIT {
    private static final Set<String> OURS = Set.of(
            "CIT_ACCOUNT_CATEGORY",
            "CIT_AUDIT",
            "CIT_AUDIT_HEAD",
            "CIT_CAMPAIGN",
            "CIT_CAMPAIGN_MAIL",
            "CIT_CASE",
            "CIT_CODE",
            "CIT_EVIDENCE",
            "CIT_FISCAL_KEY",
            "CIT_IDENTITY",
            "CIT_IMPORT",
            "CIT_LEGACY_ACCOUNT",
            "CIT_LEGACY_FILE",
            "CIT_LETTER",
            "CIT_LETTER_BATCH",
            "CIT_LIMIT",
            "CIT_OUTBOX",
            "CIT_REGISTER",
            "CIT_REGISTRATION",
            "CIT_RESIDENT",
            "CIT_RESIDENT_GENERATION",
            "CIT_SCAN_PAGE",
            "CIT_SCAN_SET");

    @Test
    void postgresGetsOurTables() throws SQLException {
        assertEquals(OURS, tables(TestDatabase.postgres().url()));
    }

    @Test
    void h2GetsOurTables() throws SQLException {
        assertEquals(OURS, tables(TestDatabase.h2().url()));
    }

    @Test
    void runningTheChangelogAgainChangesNothing() throws SQLException {
        var url = TestDatabase.postgres().url();
        var before = changesets(url);

        TestDatabase.migrate(url);

        assertEquals(before, changesets(url));
        assertTrue(before >= OURS.size());
    }

    @Test
    void theEntitiesFitTheTablesOfBothDatabases() {
        assertNotNull(TestDatabase.postgres().entities());
        assertNotNull(TestDatabase.h2().entities());
    }

    private static int changesets(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT COUNT(*) FROM DATABASECHANGELOG")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static Set<String> tables(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var found =
                        connection.getMetaData().getTables(null, null, null, new String[] {"TABLE", "BASE TABLE"})) {
            var names = new TreeSet<String>();
            while (found.next()) {
                var name = found.getString("TABLE_NAME").toUpperCase(Locale.ROOT);
                if (name.startsWith("CIT_")) {
                    names.add(name);
                }
            }
            return names;
        }
    }
}
