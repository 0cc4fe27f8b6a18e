// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives the town of the preset {@code anagrafe} its people, as the nightly job of a registry office would. */
final class RehearsalRegister {
    private static final Path FILE = Path.of("docker/realms/anagrafe/residents.csv");
    private static final String REALM = "anagrafe";
    private static final String JOB = "anagrafe-import";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_LOOKS = 120;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String keycloak;

    /** @param keycloak address of the server */
    RehearsalRegister(String keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * Loads the file unless the town has its people already.
     *
     * @return what became of it, in a word or two
     */
    String load() throws IOException, InterruptedException {
        String token =
                token(REALM, Map.of("grant_type", "client_credentials", "client_id", JOB, "client_secret", secret()));
        JsonNode sofar = ask(request(imports(), token).GET());
        for (JsonNode earlier : sofar.path("imports")) {
            if (earlier.path("state").asText().equals("IN_USE")) {
                return "there already";
            }
        }
        HttpRequest.Builder file = request(imports() + "?trial=false", token)
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(BodyPublishers.ofFile(FILE));
        String id = ask(file).path("id").asText();
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            JsonNode now = ask(request(imports() + "/" + id, token).GET());
            String state = now.path("state").asText();
            if (!state.equals("RUNNING")) {
                return state.equals("IN_USE") ? "loaded" : "not loaded: " + now;
            }
            Thread.sleep(500);
        }
        return "still loading";
    }

    /** Keycloak made the secret of the job when it imported the realm; the demo's administrator may read it. */
    private String secret() throws IOException, InterruptedException {
        String admin = token(
                "master",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        KeycloakEnvironment.ADMIN,
                        "password",
                        KeycloakEnvironment.ADMIN));
        String clients = keycloak + "/admin/realms/" + REALM + "/clients";
        String client = ask(request(clients + "?clientId=" + JOB, admin).GET())
                .path(0)
                .path("id")
                .asText();
        return ask(request(clients + "/" + client + "/client-secret", admin).GET())
                .path("value")
                .asText();
    }

    private String token(String realm, Map<String, String> grant) throws IOException, InterruptedException {
        BodyPublisher form = BodyPublishers.ofString(grant.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
        URI address = URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token");
        return ask(HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(form))
                .path("access_token")
                .asText();
    }

    private String imports() {
        return keycloak + "/realms/" + REALM + "/cittadino/desk/api/register/imports";
    }

    private static HttpRequest.Builder request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private JsonNode ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("Keycloak answered " + answer.statusCode() + " to "
                    + answer.uri().getPath());
        }
        return JSON.readTree(answer.body());
    }
}
