// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** A fresh copy of the preset, of one test class alone. */
public final class TestRealm {
    private final String name;
    private final String preset;
    private final KeycloakServer server;
    private final AdminApi admin;
    private boolean removed;

    TestRealm(String name, String preset, KeycloakServer server, AdminApi admin) {
        this.name = name;
        this.preset = preset;
        this.server = server;
        this.admin = admin;
    }

    static TestRealm create(String name, String preset, KeycloakServer server, AdminApi admin, int smtpPort) {
        admin.post("", RealmPreset.under(preset, name, smtp(server, smtpPort)));
        return new TestRealm(name, preset, server, admin);
    }

    private static ObjectNode smtp(KeycloakServer server, int port) {
        return AdminApi.JSON
                .createObjectNode()
                .put("host", server.testHost())
                .put("port", String.valueOf(port))
                .put("from", "anagrafe@comune.example");
    }

    public String name() {
        return name;
    }

    /** Address of the realm's public pages, without a slash at the end. */
    public String url() {
        return server.baseUrl() + "/realms/" + name;
    }

    /** Where a citizen who wants to register at the demo client arrives. */
    public String registrationUrl() {
        return entrance("registrations", "it");
    }

    public String registrationUrl(String language) {
        return entrance("registrations", language);
    }

    public String loginUrl() {
        return loginUrl("it");
    }

    public String loginUrl(String language) {
        return entrance("auth", language);
    }

    /** Where another application of the town sends people to. */
    public String loginUrl(String language, String client) {
        return loginUrl(language).replace("client_id=" + Callback.CLIENT + "&", "client_id=" + client + "&");
    }

    /** Where somebody arrives whom the account pages send to do one thing. */
    public String actionUrl(String action) {
        return loginUrl() + "&kc_action=" + action;
    }

    /** Keycloak's console for the officials of this realm. */
    public String consoleUrl() {
        return server.baseUrl() + "/admin/" + name + "/console/";
    }

    private String entrance(String endpoint, String language) {
        return url() + "/protocol/openid-connect/" + endpoint + "?client_id=" + Callback.CLIENT
                + "&response_type=code&scope=openid&state=it&ui_locales=" + language
                + "&redirect_uri=" + encoded(Callback.URL)
                + "&code_challenge_method=S256&code_challenge=" + Pkce.CHALLENGE;
    }

    /** Another realm of this name on the same server, which need not exist. */
    public TestRealm neighbour(String name) {
        return new TestRealm(name, preset, server, admin);
    }

    public boolean exists() {
        return admin.attempt("GET", "/" + name, null).isAccepted();
    }

    /**
     * Another town on the same server, with the same mail server; whoever asks for it removes it.
     *
     * @param more settings to put in place of the preset's; lists are made longer
     */
    public TestRealm anotherTown(String suffix, ObjectNode more) {
        var town = RealmPreset.under(
                preset, name + suffix, (ObjectNode) admin.get("/" + name).path("smtpServer"));
        more.properties().forEach(setting -> {
            if (town.path(setting.getKey()).isArray()) {
                setting.getValue().forEach(town.withArrayProperty(setting.getKey())::add);
            } else {
                town.set(setting.getKey(), setting.getValue());
            }
        });
        admin.post("", town);
        return neighbour(name + suffix);
    }

    /** Accounts with this address, compared exactly. */
    public List<JsonNode> accounts(String email) {
        var found = admin.get("/" + name + "/users?exact=true&briefRepresentation=false&email=" + encoded(email));
        return StreamSupport.stream(found.spliterator(), false).toList();
    }

    /** Whether this is the account's password, whatever else is still asked of whoever logs in. */
    public boolean isPassword(String username, String password) {
        return DirectGrant.accepts(this, username, password);
    }

    /** What the token endpoint says to user name and password. */
    public String tokenFor(String username, String password) {
        return DirectGrant.answer(this, username, password).body();
    }

    public int accountCount() {
        return admin.get("/" + name + "/users/count").asInt();
    }

    /** User and admin events as the console would show them. */
    public String events() {
        return admin.get("/" + name + "/events?max=10000") + "\n" + admin.get("/" + name + "/admin-events?max=10000");
    }

    public void sendMailTo(int smtpPort) {
        change(AdminApi.JSON.createObjectNode().set("smtpServer", smtp(server, smtpPort)));
    }

    /** @param settings fields of the realm to replace */
    public void change(ObjectNode settings) {
        admin.put("/" + name, settings);
    }

    public AdminApi admin() {
        return admin;
    }

    /** Removes the realm; a test may do so before the harness does. */
    public void remove() {
        if (!removed) {
            admin.delete("/" + name);
            removed = true;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
