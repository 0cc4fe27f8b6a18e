// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;

/**
 * A Keycloak somebody else has started with our JARs, told by {@code -Dkeycloak.url}, {@code .management.url},
 * {@code .testHost}, {@code .log} (a file) and {@code .jdbc.url}, {@code .jdbc.user}, {@code .jdbc.password}.
 */
record RemoteServer(String baseUrl, String managementUrl, String testHost, Path logFile) implements KeycloakServer {

    static RemoteServer fromProperties() {
        var server = new RemoteServer(
                setting("url"), setting("management.url"), setting("testHost"), Path.of(setting("log")));
        Readiness.await(server.what(), server.managementUrl(), () -> true);
        return server;
    }

    static Database database() {
        return new Database(setting("jdbc.url"), setting("jdbc.user"), setting("jdbc.password"));
    }

    private static String setting(String name) {
        String value = System.getProperty("keycloak." + name);
        if (value == null) {
            throw new IllegalArgumentException("-Dkeycloak.harness=remote needs -Dkeycloak." + name);
        }
        return value;
    }

    @Override
    public String what() {
        return "remote " + baseUrl;
    }

    @Override
    public String log() {
        try {
            return Files.readString(logFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + logFile, unreadable);
        }
    }

    @Override
    public ImportRun importAtStart(String realm) {
        return Assumptions.abort("a server we did not start runs no import");
    }

    @Override
    public void restart() {
        Assumptions.abort("a server we did not start is not restarted");
    }

    @Override
    public void restartWith(UnaryOperator<Path> exchange) {
        Assumptions.abort("a server we did not start keeps its JARs");
    }

    @Override
    public void close() {
        // not ours
    }
}
