// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keycloak's admin REST API on JSON trees: a realm keeps fields that a client of another version would not know. */
public final class AdminApi {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final String REALMS = "/admin/realms";
    private static final Duration AT_MOST = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final KeycloakServer server;

    AdminApi(KeycloakServer server) {
        this.server = server;
    }

    /** @param path below {@code /admin/realms} */
    public JsonNode get(String path) {
        return send("GET", path, null);
    }

    /** @param path below {@code /admin/realms} */
    public URI address(String path) {
        return URI.create(server.baseUrl() + REALMS + path);
    }

    /** What the console is told of the providers. */
    public JsonNode serverInfo() {
        return exchange("GET", "/admin/serverinfo", null).tree();
    }

    /** A request that may be refused. */
    public AdminAnswer attempt(String method, String path, @Nullable JsonNode body) {
        return exchange(method, REALMS + path, body);
    }

    public void post(String path, JsonNode body) {
        send("POST", path, body);
    }

    public void put(String path, JsonNode body) {
        send("PUT", path, body);
    }

    public void delete(String path) {
        send("DELETE", path, null);
    }

    private JsonNode send(String method, String path, @Nullable JsonNode body) {
        var answer = attempt(method, path, body);
        if (!answer.isAccepted()) {
            throw new IllegalStateException(method + " " + path + ": " + answer);
        }
        return answer.tree();
    }

    private AdminAnswer exchange(String method, String path, @Nullable JsonNode body) {
        var request = HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
                .timeout(AT_MOST)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .method(method, content(body))
                .build();
        var answer = answer(request);
        return new AdminAnswer(answer.statusCode(), answer.body());
    }

    private static BodyPublisher content(@Nullable JsonNode body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
    }

    /** Fresh for each call: it lives for a minute, the tests for many. */
    public String token() {
        var form = "grant_type=password&client_id=admin-cli&username=" + encoded(Settings.ADMIN) + "&password="
                + encoded(Settings.ADMIN);
        var request = HttpRequest.newBuilder(
                        URI.create(server.baseUrl() + "/realms/master/protocol/openid-connect/token"))
                .timeout(AT_MOST)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return new AdminAnswer(200, answer(request).body())
                .tree()
                .path("access_token")
                .asText();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException("No answer from " + request.uri(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
