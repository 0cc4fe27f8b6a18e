// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;

/** The officials' page of a realm: its client set up as the documentation says, and people who work there. */
public final class DeskEntrance {
    private static final String CLIENT = "cittadino-desk";

    private final TestRealm realm;
    private final Desk desk;

    private DeskEntrance(TestRealm realm, Desk desk) {
        this.realm = realm;
        this.desk = desk;
    }

    public static DeskEntrance open(TestRealm realm) {
        var desk = Desk.open(realm);
        var path = "/" + realm.name() + "/clients";
        var client =
                (ObjectNode) realm.admin().get(path + "?clientId=" + CLIENT).get(0);
        client.putArray("redirectUris").add(realm.url() + "/cittadino/desk");
        client.putArray("webOrigins");
        ((ObjectNode) client.path("attributes")).put("pkce.code.challenge.method", "S256");
        realm.admin().put(path + "/" + client.path("id").asText(), client);
        if (client.path("protocolMappers").isEmpty()) {
            var mapper = JsonNodeFactory.instance
                    .objectNode()
                    .put("name", "audience")
                    .put("protocol", "openid-connect")
                    .put("protocolMapper", "oidc-audience-mapper");
            mapper.putObject("config").put("access.token.claim", "true").put("included.client.audience", CLIENT);
            realm.admin().post(path + "/" + client.path("id").asText() + "/protocol-mappers/models", mapper);
        }
        return new DeskEntrance(realm, desk);
    }

    public String url() {
        return realm.url() + "/cittadino/desk";
    }

    /** Somebody new who works at the desk and logs in with a password. */
    public Citizen official(String... roles) {
        var person = AreaCitizens.settled(realm);
        var held = desk.held(realm.accounts(person.email()).get(0).path("id").asText(), CLIENT);
        var given = JsonNodeFactory.instance.arrayNode();
        for (var role : roles) {
            given.add(realm.admin().get(desk.roles() + "/" + role));
        }
        realm.admin().post(held, given);
        return person;
    }
}
