// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.jdbc;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jboss.logging.Logger;

/**
 * Open connections to the view, kept for the next question. There are never more than threads that ask, so nothing
 * here counts them.
 */
final class Connections implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Connections.class);

    private final JdbcSettings settings;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    Connections(JdbcSettings settings) {
        this.settings = settings;
    }

    /** A connection that answers; give it back or close it. */
    Connection take() throws SQLException {
        for (var kept = idle.poll(); kept != null; kept = idle.poll()) {
            if (isAlive(kept)) {
                return kept;
            }
            discard(kept);
        }
        return open();
    }

    private static boolean isAlive(Connection connection) {
        try {
            return connection.isValid(1);
        } catch (SQLException broken) {
            return false;
        }
    }

    private Connection open() throws SQLException {
        var properties = new Properties();
        if (!settings.user().isEmpty()) {
            properties.setProperty("user", settings.user());
            properties.setProperty("password", settings.password());
        }
        // Not DriverManager: it serves only drivers its caller's class loader met before.
        for (var driver : ServiceLoader.load(Driver.class, Connections.class.getClassLoader())) {
            var connection = driver.acceptsURL(settings.url()) ? driver.connect(settings.url(), properties) : null;
            if (connection != null) {
                return prepared(connection);
            }
        }
        throw new SQLException("no driver", "08001");
    }

    /** A link that has gone dead would hold its reader for ever: the time limit of a query needs a server that answers. */
    private Connection prepared(Connection connection) throws SQLException {
        try {
            connection.setNetworkTimeout(
                    Runnable::run,
                    Math.toIntExact(settings.patience().multipliedBy(2).toMillis()));
            connection.setReadOnly(true);
            return connection;
        } catch (SQLException broken) {
            discard(connection);
            throw broken;
        }
    }

    void giveBack(Connection connection) {
        idle.push(connection);
    }

    void discard(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            LOG.debugf("a connection to the register did not close: SQL state %s", broken.getSQLState());
        }
    }

    @Override
    public void close() {
        for (var kept = idle.poll(); kept != null; kept = idle.poll()) {
            discard(kept);
        }
    }
}
