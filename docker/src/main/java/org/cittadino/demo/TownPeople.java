// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.cittadino.demo.authenticator.TimeCode;

/** Who is there before the first visitor: two officials with a second factor, and a citizen with a credential of old. */
final class TownPeople {
    /** Of all of them, as everybody may know. */
    static final String PASSWORD = "quattro barche sul lago";

    private static final List<String> OFFICIALS = List.of("urp.chiara", "urp.bruno");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DESK = "cittadino-desk";

    private final KeycloakApi keycloak;
    private final String realm;

    TownPeople(KeycloakApi keycloak, String realm) {
        this.keycloak = keycloak;
        this.realm = "/admin/realms/" + realm;
    }

    /**
     * Makes the accounts unless they exist.
     *
     * @return what became of it, in a word or two
     */
    String engage() throws IOException, InterruptedException {
        String token = keycloak.administrator();
        for (String official : OFFICIALS) {
            engage(official(official), token);
            giveRoles(find(official, token).path(0).path("id").asText(), token);
        }
        return engage(citizenOfOld(), token) ? "done" : "there already";
    }

    private boolean engage(ObjectNode account, String token) throws IOException, InterruptedException {
        if (find(account.path("username").asText(), token).path(0).has("id")) {
            return false;
        }
        keycloak.post(realm + "/users", token, account);
        return true;
    }

    private JsonNode find(String name, String token) throws IOException, InterruptedException {
        return keycloak.get(realm + "/users?exact=true&username=" + name, token);
    }

    private static ObjectNode official(String name) {
        String first = name.substring(name.indexOf('.') + 1);
        ObjectNode account = account(
                        name, first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1), "Ufficio")
                .put("email", name + "@comune.torrepontile.example");
        account.withArrayProperty("credentials").add(secondFactor());
        return account;
    }

    private static ObjectNode citizenOfOld() {
        ObjectNode account = account("b.esempio1234", "Bruno", "Esempio").put("email", "bruno.esempio@posta.example");
        ObjectNode attributes = account.putObject("attributes");
        attributes.putArray("fiscalNumber").add("SMPBRN41E27F205G");
        attributes.putArray("dateOfBirth").add("1941-05-27");
        return account;
    }

    private static ObjectNode account(String name, String first, String last) {
        ObjectNode account = JSON.objectNode()
                .put("username", name)
                .put("enabled", true)
                .put("firstName", first)
                .put("lastName", last)
                .put("emailVerified", true);
        account.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD);
        return account;
    }

    private static ObjectNode secondFactor() {
        return JSON.objectNode()
                .put("type", "otp")
                .put("secretData", "{\"value\":\"" + TimeCode.OFFICIALS.secret() + "\"}")
                .put(
                        "credentialData",
                        "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}");
    }

    private void giveRoles(String user, String token) throws IOException, InterruptedException {
        String desk = keycloak.get(realm + "/clients?clientId=" + DESK, token)
                .path(0)
                .path("id")
                .asText();
        JsonNode roles = keycloak.get(realm + "/clients/" + desk + "/roles", token);
        keycloak.post(
                realm + "/users/" + user + "/role-mappings/clients/" + desk,
                token,
                StreamSupport.stream(roles.spliterator(), false).toList());
    }
}
