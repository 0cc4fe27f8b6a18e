// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The running Keycloak: started, awaited, and stopped with all its children. */
final class KeycloakProcess {
    private static final int STOP_SECONDS = 20;

    private final Process process;
    private final URI health;
    private final Path log;

    private KeycloakProcess(Process process, URI health, Path log) {
        this.process = process;
        this.health = health;
        this.log = log;
    }

    static KeycloakProcess start(KeycloakHome home, DemoOptions options, String keys, Path log) throws IOException {
        int management = options.port(DemoPort.MANAGEMENT);
        ProcessBuilder builder = new ProcessBuilder(
                home.script().toString(),
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--hostname-strict=false",
                "--http-host=127.0.0.1",
                "--http-port=" + options.port(DemoPort.KEYCLOAK),
                "--http-management-port=" + management,
                "--cache=local");
        KeycloakEnvironment.prepare(builder.environment(), options, keys);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        return new KeycloakProcess(process, URI.create("http://127.0.0.1:" + management + "/health/ready"), log);
    }

    /** Waits until Keycloak serves requests; "listening" in its log comes long before that. */
    void awaitReady(int timeoutSeconds, Progress progress) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(timeoutSeconds);
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
        while (!isReady(client)) {
            if (process.waitFor(500, TimeUnit.MILLISECONDS)) {
                throw new Refusal(
                        "Keycloak stopped while starting; its last words in " + log + " are:\n" + LastLines.of(log));
            }
            if (System.nanoTime() > deadline) {
                throw new Refusal("Keycloak was not ready after " + timeoutSeconds
                        + " seconds (--timeout SECONDS gives it longer); the end of " + log + " is:\n"
                        + LastLines.of(log));
            }
            progress.tick();
        }
    }

    /** @return how Keycloak ended, once it does */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    void stop() {
        stopTree(process);
    }

    /** The script runs Java as a child: stopping only the script would leave a server behind. */
    static void stopTree(Process process) {
        ProcessHandle script = process.toHandle();
        List<ProcessHandle> tree =
                Stream.concat(script.descendants(), Stream.of(script)).toList();
        tree.forEach(ProcessHandle::destroy);
        try {
            CompletableFuture.allOf(tree.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException late) {
            tree.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException interrupted) {
            tree.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady(HttpClient client) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(2)).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
