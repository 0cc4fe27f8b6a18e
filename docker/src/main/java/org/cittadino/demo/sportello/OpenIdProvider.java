// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo.sportello;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The realm as an application sees it: where to send the citizen, and how to turn a code into claims. */
final class OpenIdProvider {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String realm;
    private final String client;
    private final String callback;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param client id of the client that the application is there */
    OpenIdProvider(String realm, String client, String callback) {
        this.realm = realm;
        this.client = client;
        this.callback = callback;
    }

    String loginAddress(LoginAttempt attempt, Map<String, String> more) {
        Map<String, String> parameters = new TreeMap<>(Map.of(
                "client_id",
                client,
                "response_type",
                "code",
                "scope",
                "openid",
                "redirect_uri",
                callback,
                "state",
                attempt.state(),
                "nonce",
                attempt.nonce(),
                "code_challenge",
                attempt.challenge(),
                "code_challenge_method",
                "S256"));
        parameters.putAll(more);
        return endpoint("auth") + "?" + encode(parameters);
    }

    String logoutAddress(String idToken, String afterwards) {
        return endpoint("logout") + "?"
                + encode(Map.of("id_token_hint", idToken, "post_logout_redirect_uri", afterwards));
    }

    Visit redeem(String code, LoginAttempt attempt) throws IOException, InterruptedException {
        JsonNode tokens = ask(HttpRequest.newBuilder(URI.create(endpoint("token")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(Map.of(
                        "grant_type", "authorization_code",
                        "client_id", client,
                        "redirect_uri", callback,
                        "code", code,
                        "code_verifier", attempt.verifier())))));
        String idToken = tokens.path("id_token").asText();
        JsonNode claims = claims(idToken);
        check(claims, realm, client, attempt.nonce(), Instant.now());
        JsonNode userInfo = ask(HttpRequest.newBuilder(URI.create(endpoint("userinfo")))
                .header("Authorization", "Bearer " + tokens.path("access_token").asText()));
        return new Visit(idToken, claims, userInfo);
    }

    /**
     * The checks of OpenID Connect Core, section 3.1.3.7. The signature is left out: the token came straight from
     * Keycloak on this computer, not through the browser. An application elsewhere checks it or insists on TLS.
     */
    static void check(JsonNode claims, String issuer, String client, String nonce, Instant now) throws IOException {
        boolean forUs = claims.path("aud").isArray()
                ? claims.path("aud").toString().contains("\"" + client + "\"")
                : claims.path("aud").asText().equals(client);
        boolean right = claims.path("iss").asText().equals(issuer)
                && forUs
                && claims.path("nonce").asText().equals(nonce)
                && claims.path("exp").asLong() > now.getEpochSecond();
        if (!right) {
            throw new IOException("the ID token is not meant for this login");
        }
    }

    private static JsonNode claims(String token) throws IOException {
        String[] parts = token.split("\\.");
        if (parts.length != 3) {
            throw new IOException("Keycloak sent no ID token");
        }
        return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
    }

    private JsonNode ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("Keycloak answered " + response.statusCode());
        }
        return JSON.readTree(response.body());
    }

    private String endpoint(String name) {
        return realm + "/protocol/openid-connect/" + name;
    }

    private static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
