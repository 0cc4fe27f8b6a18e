// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cittadino.it.harness.TestRealm;

/** A realm with a desk: the client with its roles, and officials who are service accounts. */
public final class Desk {
    private static final String CLIENT = "cittadino-desk";
    private static final String SECRET = "only-for-tests";
    private static final String CLIENTS = "cittadino.desk.clients";

    private final TestRealm realm;
    private final String deskId;

    private Desk(TestRealm realm, String deskId) {
        this.realm = realm;
        this.deskId = deskId;
    }

    /** The realm's desk, made by whoever asks first. */
    public static Desk open(TestRealm realm) {
        if (!realm.admin()
                .get("/" + realm.name() + "/clients?clientId=" + CLIENT)
                .isEmpty()) {
            return new Desk(realm, clientId(realm, CLIENT));
        }
        var client = JsonNodeFactory.instance
                .objectNode()
                .put("clientId", CLIENT)
                .put("publicClient", true)
                .put("standardFlowEnabled", true);
        realm.admin().post("/" + realm.name() + "/clients", client);
        var desk = new Desk(realm, clientId(realm, CLIENT));
        for (var role : List.of("view", "decide", "issue", "import", "export")) {
            realm.admin()
                    .post(desk.roles(), JsonNodeFactory.instance.objectNode().put("name", role));
        }
        return desk;
    }

    public String url() {
        return realm.url() + "/cittadino/desk/api";
    }

    /** Somebody with these roles, whose tokens are made for the desk and name them. */
    public Official official(String name, String... roles) {
        var official = without(name, "");
        for (var role : roles) {
            official.give(role);
        }
        return official;
    }

    /** Somebody without roles yet, in whose tokens a part is missing: {@code aud}, {@code roles}, or nothing. */
    public Official without(String name, String missing) {
        var client = JsonNodeFactory.instance
                .objectNode()
                .put("clientId", name)
                .put("secret", SECRET)
                .put("publicClient", false)
                .put("serviceAccountsEnabled", true)
                .put("standardFlowEnabled", false);
        client.putArray("defaultClientScopes").add("basic");
        var mappers = client.putArray("protocolMappers");
        if (!missing.equals("aud")) {
            mappers.add(mapper("oidc-audience-mapper", "included.client.audience", CLIENT));
        }
        if (!missing.equals("roles")) {
            var roles = mapper("oidc-usermodel-client-role-mapper", "claim.name", "resource_access.${client_id}.roles");
            ((ObjectNode) roles.path("config")).put("multivalued", "true").put("jsonType.label", "String");
            mappers.add(roles);
        }
        client.putObject("attributes").put("access.token.lifespan", missing.equals("time") ? "1" : "300");
        realm.admin().post("/" + realm.name() + "/clients", client);
        admit(name);
        return new Official(this, name, SECRET);
    }

    /** The town names the client as one whose tokens open the desk. */
    private void admit(String client) {
        var admitted = realm.admin()
                .get("/" + realm.name())
                .path("attributes")
                .path(CLIENTS)
                .asText();
        set(CLIENTS, admitted.isEmpty() ? client : admitted + "," + client);
    }

    /** Sets an attribute of the realm; the others stay. */
    public void set(String attribute, String value) {
        var settings = (ObjectNode) realm.admin().get("/" + realm.name()).path("attributes");
        settings.put(attribute, value);
        realm.change(JsonNodeFactory.instance.objectNode().set("attributes", settings));
    }

    private static ObjectNode mapper(String type, String key, String value) {
        var mapper = JsonNodeFactory.instance
                .objectNode()
                .put("name", type)
                .put("protocol", "openid-connect")
                .put("protocolMapper", type);
        mapper.putObject("config").put("access.token.claim", "true").put(key, value);
        return mapper;
    }

    TestRealm realm() {
        return realm;
    }

    String roles() {
        return "/" + realm.name() + "/clients/" + deskId + "/roles";
    }

    String userId(String client) {
        return realm.admin()
                .get("/" + realm.name() + "/clients/" + clientId(realm, client) + "/service-account-user")
                .path("id")
                .asText();
    }

    /** Path of somebody's roles of a client. */
    String held(String userId, String client) {
        return "/" + realm.name() + "/users/" + userId + "/role-mappings/clients/" + clientId(realm, client);
    }

    private static String clientId(TestRealm realm, String client) {
        return realm.admin()
                .get("/" + realm.name() + "/clients?clientId=" + client)
                .get(0)
                .path("id")
                .asText();
    }
}
