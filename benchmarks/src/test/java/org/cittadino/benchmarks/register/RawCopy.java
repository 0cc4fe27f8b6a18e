// SPDX-License-Identifier: Apache-2.0
package org.cittadino.benchmarks.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;

/** The least an import can take: the rows as they ended up, already hashed and encrypted, copied into an equal table. */
final class RawCopy {
    private RawCopy() {}

    static Duration time(Connection database, Path file) throws SQLException, IOException {
        var copies = database.unwrap(PGConnection.class).getCopyAPI();
        try (var statement = database.createStatement();
                var out = Files.newOutputStream(file)) {
            copies.copyOut("COPY CIT_RESIDENT TO STDOUT (FORMAT binary)", out);
            statement.execute("CREATE TABLE RAW_RESIDENT (LIKE CIT_RESIDENT INCLUDING ALL)");
        }
        try (var in = Files.newInputStream(file)) {
            var start = System.nanoTime();
            copies.copyIn("COPY RAW_RESIDENT FROM STDIN (FORMAT binary)", in);
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
