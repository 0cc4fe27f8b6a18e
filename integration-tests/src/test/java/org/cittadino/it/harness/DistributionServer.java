// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The unpacked distribution as a child process, production mode, on free ports. */
final class DistributionServer implements KeycloakServer {
    private final Build build;
    private final Path log;
    private final Map<String, String> environment;
    private final int port = Readiness.freePort();
    private final int managementPort = Readiness.freePort();
    private final Thread atExit = new Thread(this::stop);
    private Path home;
    private Process process;

    private DistributionServer(Build build, Path home, Map<String, String> settings) {
        this.build = build;
        this.home = home;
        this.log = build.module().resolve("target/keycloak/server.log");
        this.environment = new LinkedHashMap<>(settings);
        environment.putAll(build.buildOptions());
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms256m -Xmx768m");
        try {
            Files.deleteIfExists(log);
            DistributionHome.delete(home.resolve("data"));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot clean " + home, failed);
        }
        Runtime.getRuntime().addShutdownHook(atExit);
        this.process = launch();
    }

    static DistributionServer start(Build build, Postgres postgres, SmsCatcher sms) {
        var home = DistributionHome.prepare(build);
        var database = postgres.database();
        var server = new DistributionServer(
                build, home, Settings.of(database, postgres.urlFrom("localhost"), sms.seenFrom("localhost")));
        server.awaitReady();
        return server;
    }

    private Process launch() {
        return Commands.start(
                home,
                log,
                environment,
                List.of(
                        "bin/kc.sh",
                        "start",
                        "--optimized",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + managementPort));
    }

    private void awaitReady() {
        try {
            Readiness.await(what(), managementUrl(), process::isAlive);
        } catch (IllegalStateException failed) {
            stop();
            throw new IllegalStateException(failed.getMessage() + "\n" + Commands.tail(log), failed);
        }
    }

    @Override
    public String what() {
        return "dist " + build.version();
    }

    @Override
    public String baseUrl() {
        return "http://localhost:" + port;
    }

    @Override
    public String managementUrl() {
        return "http://localhost:" + managementPort;
    }

    @Override
    public String testHost() {
        return "localhost";
    }

    @Override
    public String log() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + log, unreadable);
        }
    }

    @Override
    public ImportRun importAtStart(String realm) {
        var folder = build.module().resolve("target/keycloak");
        var output = folder.resolve("import.log");
        try {
            Files.deleteIfExists(output);
            var file = Files.writeString(folder.resolve("import.json"), realm);
            Map<String, String> settings = new LinkedHashMap<>(environment);
            settings.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(Readiness.freePort()));
            var process = Commands.start(
                    home, output, settings, List.of("bin/kc.sh", "import", "--optimized", "--file", file.toString()));
            boolean succeeded = process.waitFor() == 0;
            return new ImportRun(succeeded, Files.readString(output));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot import", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted during an import", interrupted);
        }
    }

    @Override
    public void restart() {
        stop();
        process = launch();
        awaitReady();
    }

    @Override
    public void restartWith(UnaryOperator<Path> exchange) {
        stop();
        home = DistributionHome.prepare(build.with(exchange));
        process = launch();
        awaitReady();
    }

    private void stop() {
        Commands.stop(process);
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
