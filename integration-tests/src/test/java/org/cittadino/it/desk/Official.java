// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody at the desk, with a token that lasts as long as the test. */
public final class Official {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private final Desk desk;
    private final String name;
    private final String secret;
    private String token = "";

    Official(Desk desk, String name, String secret) {
        this.desk = desk;
        this.name = name;
        this.secret = secret;
    }

    public String id() {
        return desk.userId(name);
    }

    public Official give(String role) {
        return give("cittadino-desk", role);
    }

    /** Gives a role of another client. */
    public Official give(String client, String role) {
        var held = desk.held(id(), client);
        var found = desk.realm().admin().get(held + "/available");
        for (var one : found) {
            if (one.path("name").asText().equals(role)) {
                desk.realm()
                        .admin()
                        .post(held, JsonNodeFactory.instance.arrayNode().add(one));
                return this;
            }
        }
        throw new IllegalStateException("no role " + role);
    }

    /** Takes all roles of the desk away. */
    public void dismiss() {
        var held = desk.held(id(), "cittadino-desk");
        var roles = desk.realm().admin().get(held);
        desk.realm().admin().attempt("DELETE", held, roles);
    }

    public void switchOff() {
        var path = "/" + desk.realm().name() + "/users/" + id();
        desk.realm().admin().put(path, JsonNodeFactory.instance.objectNode().put("enabled", false));
    }

    /** The token of the first request, kept. */
    public String token() {
        if (token.isEmpty()) {
            var form = "grant_type=client_credentials&client_id=" + name + "&client_secret=" + secret;
            var request = HttpRequest.newBuilder(URI.create(desk.realm().url() + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form));
            token = send(request).body().path("access_token").asText();
        }
        return token;
    }

    public DeskAnswer get(String path) {
        return send(request(path).GET());
    }

    public DeskAnswer post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public DeskAnswer upload(String path, String file) {
        return send(request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(file)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(desk.url() + path)).header("Authorization", "Bearer " + token());
    }

    /** A request as it is, whoever sends it. */
    public static DeskAnswer send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.timeout(AT_MOST).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new DeskAnswer(answer.statusCode(), answer.headers(), tree(answer.body()));
        } catch (IOException failed) {
            throw new IllegalStateException("No answer from the desk", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode tree(String body) throws IOException {
        return body.startsWith("{") ? JSON.readTree(body) : JsonNodeFactory.instance.textNode(body);
    }
}
