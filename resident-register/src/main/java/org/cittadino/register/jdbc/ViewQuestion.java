// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.jdbc;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.register.RegisterFinding;
import org.cittadino.register.ResidentField;
import org.cittadino.register.ResidentReading;
import org.cittadino.register.ResidentRow;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One question to the view and the reading of its one row. */
final class ViewQuestion {
    private static final Logger LOG = Logger.getLogger(ViewQuestion.class);

    private final JdbcSettings settings;
    private final Connections connections;

    ViewQuestion(JdbcSettings settings, Connections connections) {
        this.settings = settings;
        this.connections = connections;
    }

    Sighting ask(CodiceFiscale code) throws SQLException {
        var connection = connections.take();
        var usable = false;
        try {
            var sighting = ask(connection, code);
            usable = true;
            return sighting;
        } finally {
            if (usable) {
                connections.giveBack(connection);
            } else {
                connections.discard(connection);
            }
        }
    }

    private Sighting ask(Connection connection, CodiceFiscale code) throws SQLException {
        try (var statement = connection.prepareStatement(settings.query())) {
            statement.setQueryTimeout(settings.seconds());
            statement.setMaxRows(2);
            statement.setString(1, code.issued());
            try (var rows = statement.executeQuery()) {
                return read(rows);
            }
        }
    }

    private Sighting read(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Sighting.of(new RegisterFinding.Nobody());
        }
        var cells = cells(rows);
        if (rows.next()) {
            // Somebody who left and came back, or a view that joins too much: an official has to look.
            LOG.warn("the register has more than one row for one codice fiscale");
            return Sighting.NONE;
        }
        var reading = ResidentRow.read(settings.format(), field -> cells.getOrDefault(field, ""));
        if (reading instanceof ResidentReading.Accepted accepted) {
            var person = accepted.person();
            return new Sighting(
                    new RegisterFinding.Found(person.known()),
                    person.status().isCeased() ? Optional.empty() : person.address());
        }
        if (reading instanceof ResidentReading.Rejected rejected) {
            LOG.warnf(
                    "a row of the register cannot be read: %s in %s",
                    rejected.flaw(), rejected.field().usualColumn());
        }
        return Sighting.NONE;
    }

    private Map<ResidentField, String> cells(ResultSet row) throws SQLException {
        var places = new HashMap<String, Integer>();
        var columns = row.getMetaData();
        for (var place = 1; place <= columns.getColumnCount(); place++) {
            places.put(columns.getColumnLabel(place).toLowerCase(Locale.ROOT), place);
        }
        var cells = new EnumMap<ResidentField, String>(ResidentField.class);
        for (var field : ResidentField.values()) {
            var place = places.get(field.usualColumn());
            if (place != null) {
                cells.put(field, text(row.getObject(place)));
            }
        }
        return cells;
    }

    private String text(@Nullable Object value) {
        if (value instanceof Date day) {
            return settings.format().text(day.toLocalDate());
        }
        if (value instanceof Timestamp moment) {
            return settings.format().text(moment.toLocalDateTime().toLocalDate());
        }
        if (value instanceof LocalDateTime moment) {
            return settings.format().text(moment.toLocalDate());
        }
        if (value instanceof LocalDate day) {
            return settings.format().text(day);
        }
        return value == null ? "" : value.toString();
    }
}
