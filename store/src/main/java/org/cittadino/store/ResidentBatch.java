// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes people by the thousand: a persistence context would keep each of them and ask the database one by one. */
final class ResidentBatch {
    /**
     * Leaves out whom the load has already, one row at a time by the primary key. A question for the whole batch at once
     * reads the whole load instead, as long as the database has no statistics of it. H2 wants to be told the types.
     */
    private static final String INSERT = "INSERT INTO CIT_RESIDENT (GENERATION_ID, CODE_MAC, REALM_ID, STATUS,"
            + " CARD_MAC, CARD_EXPIRES, LICENCE_MAC, LICENCE_EXPIRES, PERMIT_MAC, PERMIT_EXPIRES,"
            + " CONTENT_MAC, KEY_ID, PAYLOAD) SELECT CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR),"
            + " CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS DATE), CAST(? AS VARCHAR), CAST(? AS DATE),"
            + " CAST(? AS VARCHAR), CAST(? AS DATE), CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS BYTEA)"
            + " WHERE NOT EXISTS (SELECT 1 FROM CIT_RESIDENT WHERE GENERATION_ID = ? AND CODE_MAC = ?)";

    private ResidentBatch() {}

    /**
     * Inserts the rows in the transaction of the connection.
     *
     * @return places of the rows that were there already, in the database or further up in the list
     */
    static TreeSet<Integer> insert(EntityManager database, List<ResidentEntity> rows) {
        return database.unwrap(Session.class).doReturningWork(connection -> insert(connection, rows));
    }

    private static TreeSet<Integer> insert(Connection connection, List<ResidentEntity> rows) throws SQLException {
        var there = new TreeSet<Integer>();
        if (rows.isEmpty()) {
            return there;
        }
        try (var statement = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            var counts = statement.executeBatch();
            for (var place = 0; place < counts.length; place++) {
                if (counts[place] == 0) {
                    there.add(place);
                }
            }
        }
        return there;
    }

    private static void bind(PreparedStatement statement, ResidentEntity row) throws SQLException {
        statement.setString(1, row.generationId);
        statement.setString(2, row.codeMac);
        statement.setString(3, row.realmId);
        statement.setString(4, row.status);
        statement.setString(5, row.cardMac);
        bind(statement, 6, row.cardExpires);
        statement.setString(7, row.licenceMac);
        bind(statement, 8, row.licenceExpires);
        statement.setString(9, row.permitMac);
        bind(statement, 10, row.permitExpires);
        statement.setString(11, row.contentMac);
        statement.setString(12, row.keyId);
        statement.setBytes(13, row.payload);
        statement.setString(14, row.generationId);
        statement.setString(15, row.codeMac);
    }

    private static void bind(PreparedStatement statement, int place, @Nullable LocalDate day) throws SQLException {
        if (day == null) {
            statement.setNull(place, Types.DATE);
        } else {
            statement.setObject(place, day);
        }
    }
}
