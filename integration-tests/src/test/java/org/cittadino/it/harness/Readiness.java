// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Whether a server answers on its management port; "Listening on" in the log comes too early. */
final class Readiness {
    /** An empty database takes a busy machine of two cores more than a minute. */
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Readiness() {}

    static void await(String what, String managementUrl, BooleanSupplier alive) {
        var ready = Patience.firstAnswer(AT_MOST, () -> {
            if (answers(managementUrl)) {
                return Optional.of(true);
            }
            return alive.getAsBoolean() ? Optional.empty() : Optional.of(false);
        });
        if (!ready.orElse(false)) {
            throw new IllegalStateException(what + (ready.isPresent() ? " stopped by itself" : " never got ready"));
        }
    }

    static boolean answers(String managementUrl) {
        var request = HttpRequest.newBuilder(URI.create(managementUrl + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the server", interrupted);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException exhausted) {
            throw new IllegalStateException("This machine has no free port", exhausted);
        }
    }
}
