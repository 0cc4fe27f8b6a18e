// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** The demo client's part after the browser came back: takes the code to the token endpoint and reads the claims. */
public final class Sportello {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Sportello() {}

    /** @param callback the address the browser was sent to, with the code in its query */
    public static JsonNode claims(TestRealm realm, String callback) {
        return read(tokens(realm, callback), "id_token");
    }

    /** @param callback the address the browser was sent to, with the code in its query */
    public static JsonNode tokens(TestRealm realm, String callback) {
        var answer = ask(
                realm,
                "grant_type=authorization_code&client_id=" + Callback.CLIENT + "&code="
                        + encoded(parameter(callback, "code")) + "&redirect_uri=" + encoded(Callback.URL)
                        + "&code_verifier=" + Pkce.VERIFIER);
        if (answer.has("error")) {
            throw new AssertionError("No token: " + answer);
        }
        return answer;
    }

    /** Whether the client still gets tokens for what it was given once. */
    public static boolean isRefreshed(TestRealm realm, JsonNode tokens) {
        return refresh(realm, tokens).has("access_token");
    }

    /** What the client gets for what it was given once. */
    public static JsonNode refresh(TestRealm realm, JsonNode tokens) {
        return ask(
                realm,
                "grant_type=refresh_token&client_id=" + Callback.CLIENT + "&refresh_token="
                        + encoded(tokens.path("refresh_token").asText()));
    }

    /** What a token says; one of {@code id_token} and {@code access_token}. */
    public static JsonNode read(JsonNode tokens, String which) {
        try {
            return payload(tokens.path(which).asText());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No readable token", unreadable);
        }
    }

    /** What the server says of the person when the client asks for it. */
    public static JsonNode userInfo(TestRealm realm, JsonNode tokens) {
        return send(HttpRequest.newBuilder(URI.create(realm.url() + "/protocol/openid-connect/userinfo"))
                .header("Authorization", "Bearer " + tokens.path("access_token").asText())
                .build());
    }

    private static JsonNode ask(TestRealm realm, String form) {
        return send(HttpRequest.newBuilder(URI.create(realm.url() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private static JsonNode send(HttpRequest request) {
        try {
            return AdminApi.JSON.readTree(HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body());
        } catch (IOException failed) {
            throw new UncheckedIOException("No answer from the token endpoint", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode payload(String token) throws IOException {
        return AdminApi.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static String parameter(String address, String name) {
        return Arrays.stream(URI.create(address).getQuery().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + address))
                .substring(name.length() + 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
