// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A realm in which one service carries the red padlock, set up as an administrator does it in the console. */
public final class Padlock {
    public static final String SERVICE = "certificati";
    public static final String ACTION = "cittadino-upgrade";

    private static final String SCOPE = "credenziale-forte";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final TestRealm realm;

    private Padlock(TestRealm realm) {
        this.realm = realm;
    }

    public static Padlock in(TestRealm realm) {
        var admin = realm.admin();
        var path = "/" + realm.name();
        admin.post(
                path + "/client-scopes",
                AdminApi.JSON.createObjectNode().put("name", SCOPE).put("protocol", "openid-connect"));
        admin.post(
                path + "/authentication/register-required-action",
                AdminApi.JSON.createObjectNode().put("providerId", ACTION).put("name", "Credenziale forte"));
        var padlock = new Padlock(realm);
        padlock.service(SERVICE, "Certificati anagrafici", "defaultClientScopes");
        return padlock;
    }

    /** A service that has the sign among what it may ask for, and need not. */
    public String serviceWithTheSignAsAnOption() {
        service("facoltativo", "Servizio facoltativo", "optionalClientScopes");
        return "facoltativo";
    }

    private void service(String id, String name, String scopes) {
        var client = AdminApi.JSON.createObjectNode().put("clientId", id).put("name", name);
        client.put("publicClient", true).put("enabled", true).put("directAccessGrantsEnabled", true);
        client.putArray("redirectUris").add(Callback.URL);
        client.putArray("defaultClientScopes").add("basic").add("profile");
        client.withArrayProperty(scopes).add(SCOPE);
        realm.admin().post("/" + realm.name() + "/clients", client);
    }

    public Padlock offers(String... ways) {
        settings(Map.of("ways", String.join("##", ways)));
        return this;
    }

    /** How the console answers to settings. */
    public AdminAnswer set(Map<String, String> settings) {
        return realm.admin().attempt("PUT", at("/config"), config(settings));
    }

    public void settings(Map<String, String> settings) {
        realm.admin().put(at("/config"), config(settings));
    }

    private static ObjectNode config(Map<String, String> settings) {
        var config = AdminApi.JSON.createObjectNode();
        config.set("config", AdminApi.JSON.valueToTree(settings));
        return config;
    }

    private String at(String rest) {
        return "/" + realm.name() + "/authentication/required-actions/" + ACTION + rest;
    }

    /** Where the service sends people. */
    public String url() {
        return url("it");
    }

    public String url(String language) {
        return realm.loginUrl(language, SERVICE);
    }

    /** What the service gets for the code it was called back with. */
    public JsonNode redeem(String callback) {
        var code = callback.replaceAll(".*[?&]code=([^&]*).*", "$1");
        return token(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                Callback.URL,
                "code_verifier",
                Pkce.VERIFIER));
    }

    public JsonNode refresh(JsonNode tokens) {
        return token(Map.of(
                "grant_type",
                "refresh_token",
                "refresh_token",
                tokens.path("refresh_token").asText()));
    }

    /** A service that asks for user name and password itself. */
    public JsonNode grant(String username, String password) {
        return token(Map.of("grant_type", "password", "username", username, "password", password));
    }

    private JsonNode token(Map<String, String> more) {
        var form = more.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "client_id=" + SERVICE + "&", ""));
        var request = HttpRequest.newBuilder(URI.create(realm.url() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return AdminApi.JSON.readTree(HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body());
        } catch (IOException failed) {
            throw new IllegalStateException("No answer from the token endpoint", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }
}
