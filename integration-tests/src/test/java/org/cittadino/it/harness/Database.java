// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The server's database seen from the test, for what no page shows: rows are counted here, and time is moved by
 * moving timestamps.
 */
public record Database(String url, String user, String password) {

    public long count(String table, String where, Object... values) {
        var counted = rows("select count(*) as n from " + table + " where " + where, values);
        return ((Number) Objects.requireNonNull(counted.get(0).get("n"))).longValue();
    }

    /** @return rows changed */
    public int update(String sql, Object... values) {
        try (var connection = open();
                var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** @return one map a row, keyed by lower-case column names */
    public List<Map<String, Object>> rows(String sql, Object... values) {
        try (var connection = open();
                var statement = prepare(connection, sql, values);
                var answer = statement.executeQuery()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(row(answer));
            }
            return rows;
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** Every cell of our own tables as text, bytes as Latin-1: a haystack for what must not be stored in clear. */
    public String dumpOwnTables() {
        var dump = new StringBuilder();
        rows("select table_name from information_schema.tables where table_name like 'cit\\_%'").stream()
                .map(row -> (String) row.get("table_name"))
                .forEach(table -> rows("select * from " + table).forEach(row -> row.values()
                        .forEach(value -> dump.append(text(value)).append('\n'))));
        return dump.toString();
    }

    private static String text(@Nullable Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(value);
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Map<String, Object> row(ResultSet answer) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        var columns = answer.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), answer.getObject(i));
        }
        return row;
    }
}
