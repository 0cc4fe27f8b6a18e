// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import org.cittadino.it.harness.OneTimePassword;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.DeskPage;

/** The desk of a preset that lets officials in with a second factor alone. */
public final class SecuredDesk {
    private static final String PASSWORD = "sette chiavi nel cassetto";
    private static final String SECRET = "second-factor-of-the-tests";

    private final TestRealm realm;

    private SecuredDesk(TestRealm realm) {
        this.realm = realm;
    }

    /** With two officials who may look and decide: {@code urp.chiara} and {@code urp.bruno}. */
    public static SecuredDesk of(TestRealm realm) {
        var desk = new SecuredDesk(realm);
        desk.employ("urp.chiara", "Chiara");
        desk.employ("urp.bruno", "Bruno");
        return desk;
    }

    /** Logs in with both factors. */
    public DeskPage enter(Page page, String official) {
        return DeskPage.enter(
                page, realm.url() + "/cittadino/desk", official, PASSWORD, () -> OneTimePassword.now(SECRET));
    }

    private void employ(String name, String first) {
        var account = JsonNodeFactory.instance
                .objectNode()
                .put("username", name)
                .put("email", name + "@comune.example")
                .put("emailVerified", true)
                .put("enabled", true)
                .put("firstName", first)
                .put("lastName", "Ufficio");
        var credentials = account.putArray("credentials");
        credentials.addObject().put("type", "password").put("value", PASSWORD);
        credentials.add(secondFactor());
        var path = "/" + realm.name();
        realm.admin().post(path + "/users", account);
        var user = realm.admin().get(path + "/users?exact=true&username=" + name);
        var client = realm.admin()
                .get(path + "/clients?clientId=cittadino-desk")
                .get(0)
                .path("id")
                .asText();
        var roles = JsonNodeFactory.instance.arrayNode();
        for (var role : new String[] {"view", "decide"}) {
            roles.add(realm.admin().get(path + "/clients/" + client + "/roles/" + role));
        }
        realm.admin()
                .post(path + "/users/" + user.get(0).path("id").asText() + "/role-mappings/clients/" + client, roles);
    }

    private static ObjectNode secondFactor() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "otp")
                .put("secretData", "{\"value\":\"" + SECRET + "\"}")
                .put(
                        "credentialData",
                        "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\"}");
    }
}
