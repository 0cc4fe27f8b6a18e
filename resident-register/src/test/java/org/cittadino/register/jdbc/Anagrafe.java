// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cittadino.register.ResidentField;
import org.cittadino.store.Doubles;
import org.keycloak.Config;

/** Somebody else's database with a view of residents in it, and the settings that lead there. */
final class Anagrafe {
    static final String QUERY = "SELECT * FROM ANAGRAFE WHERE CODICE_FISCALE = ?";

    private static final String COLUMNS = Arrays.stream(ResidentField.values())
            .map(ResidentField::usualColumn)
            .collect(Collectors.joining(", "));

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    Anagrafe(List<Map<ResidentField, String>> people) {
        run("CREATE TABLE ANAGRAFE ("
                + COLUMNS.replace("data_nascita", "data_nascita DATE")
                        .replace("ci_scadenza", "ci_scadenza TIMESTAMP")
                        .replace(", ", " VARCHAR(300), ")
                        .replace("DATE VARCHAR(300)", "DATE")
                        .replace("TIMESTAMP VARCHAR(300)", "TIMESTAMP")
                + " VARCHAR(300))");
        people.forEach(this::enter);
    }

    void enter(Map<ResidentField, String> person) {
        var fields = ResidentField.values();
        var marks = String.join(", ", Collections.nCopies(fields.length, "?"));
        try (var connection = connect();
                var insert = connection.prepareStatement("INSERT INTO ANAGRAFE VALUES (" + marks + ")")) {
            for (var place = 0; place < fields.length; place++) {
                var value = person.getOrDefault(fields[place], "");
                var isDay = fields[place] == ResidentField.BIRTH_DATE || fields[place] == ResidentField.CARD_EXPIRES;
                insert.setString(place + 1, isDay ? iso(value) : value);
            }
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String iso(String day) {
        var parts = day.split("/");
        return parts[2] + "-" + parts[1] + "-" + parts[0];
    }

    void run(String statement) {
        try (var connection = connect();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    String url() {
        return url;
    }

    /** Settings as a server has them, with some set otherwise. */
    Config.Scope settings(String... changes) {
        var settings = new HashMap<String, String>(Map.of("url", url, "query", QUERY, "timeout", "1"));
        for (var place = 0; place < changes.length; place += 2) {
            settings.put(changes[place], changes[place + 1]);
        }
        return Doubles.of(
                Config.Scope.class,
                Map.of(
                        "get", pair -> settings.getOrDefault(pair[0], (String) pair[1]),
                        "getInt",
                                pair -> settings.containsKey(pair[0])
                                        ? Integer.valueOf(settings.get(pair[0]))
                                        : pair[1]));
    }
}
