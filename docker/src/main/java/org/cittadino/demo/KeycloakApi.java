// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** What the demo asks Keycloak for, before anybody has opened a page. */
final class KeycloakApi {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String keycloak;

    /** @param keycloak address of the server */
    KeycloakApi(String keycloak) {
        this.keycloak = keycloak;
    }

    /** A token for the demo's administrator. */
    String administrator() throws IOException, InterruptedException {
        return token(
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
    }

    String token(String realm, Map<String, String> grant) throws IOException, InterruptedException {
        var form = BodyPublishers.ofString(grant.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
        var address = URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token");
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form);
        return JSON.readTree(accepted(request).body()).path("access_token").asText();
    }

    /** @param path from the server's root */
    HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(keycloak + path)).header("Authorization", "Bearer " + token);
    }

    JsonNode get(String path, String token) throws IOException, InterruptedException {
        return JSON.readTree(accepted(request(path, token).GET()).body());
    }

    JsonNode post(HttpRequest.Builder request) throws IOException, InterruptedException {
        return JSON.readTree(accepted(request).body());
    }

    /** Sends JSON and takes no more than a yes. */
    void post(String path, String token, Object body) throws IOException, InterruptedException {
        accepted(request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpResponse<String> accepted(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("Keycloak answered " + answer.statusCode() + " to "
                    + answer.uri().getPath());
        }
        return answer;
    }
}
