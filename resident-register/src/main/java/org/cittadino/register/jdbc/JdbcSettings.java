// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.jdbc;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cittadino.register.RealmNames;
import org.cittadino.register.ResidentFormat;
import org.keycloak.Config;

/**
 * Where the view is and how it is asked.
 *
 * @param query reads the person with one codice fiscale; its columns have the usual names
 * @param connections how many people may be asked for at once
 * @param patience how long a citizen waits for it at most, in all
 */
record JdbcSettings(
        String url,
        String user,
        String password,
        String query,
        RealmNames realms,
        int connections,
        Duration patience,
        ResidentFormat format) {
    private static final Pattern READING = Pattern.compile("(?is)\\s*(select|with)\\s.*");

    JdbcSettings {
        if (!READING.matcher(query).matches() || query.indexOf(';') >= 0) {
            throw new IllegalArgumentException("the query is one SELECT");
        }
        if (query.chars().filter(character -> character == '?').count() != 1) {
            throw new IllegalArgumentException("the query has one \"?\", which stands for the codice fiscale");
        }
        if (connections < 1 || connections > 32) {
            throw new IllegalArgumentException("1 to 32 connections");
        }
        if (patience.compareTo(Duration.ofSeconds(1)) < 0 || patience.compareTo(Duration.ofSeconds(30)) > 0) {
            throw new IllegalArgumentException("a time-out of 1 to 30 seconds");
        }
    }

    /** Reads the server's settings; empty if no database is named. */
    static Optional<JdbcSettings> of(Config.Scope config) {
        var url = config.get("url", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new JdbcSettings(
                url,
                config.get("user", ""),
                config.get("password", ""),
                config.get("query", ""),
                RealmNames.parse(config.get("realms", "")),
                config.getInt("connections", 4),
                Duration.ofSeconds(config.getInt("timeout", 2)),
                ResidentFormat.parse(
                        config.get("dates", ResidentFormat.USUAL_DATES),
                        config.get("statuses", ResidentFormat.USUAL_STATUSES),
                        config.get("reasons", ResidentFormat.USUAL_REASONS))));
    }

    int seconds() {
        return (int) patience.toSeconds();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "JdbcSettings[%d connections, %s]", connections, patience);
    }
}
