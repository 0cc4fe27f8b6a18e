// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.people;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.cittadino.it.harness.TestRealm;

/** Citizens who have had their account for a while. */
public final class AreaCitizens {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AreaCitizens() {}

    /** Somebody new in the realm, whose data is stored as a registration stores it. */
    public static Citizen settled(TestRealm realm) {
        return settled(realm, Citizens.bornInItaly(), account -> {});
    }

    /** @param more what else the account has or lacks */
    public static Citizen settled(TestRealm realm, Citizen citizen, Consumer<ObjectNode> more) {
        var account = JSON.objectNode()
                .put("username", citizen.email())
                .put("email", citizen.email())
                .put("emailVerified", true)
                .put("enabled", true)
                .put("firstName", citizen.of("firstName"))
                .put("lastName", citizen.of("lastName"));
        var attributes = account.putObject("attributes");
        stored(attributes, "gender", "F");
        stored(attributes, "dateOfBirth", "1975-03-12");
        stored(attributes, "placeOfBirth", "H501");
        stored(attributes, "fiscalNumber", citizen.of("fiscalNumber"));
        stored(attributes, "residenceMunicipality", "H501");
        stored(attributes, "residenceStreet", citizen.of("residenceStreet"));
        stored(attributes, "residenceNumber", citizen.of("residenceNumber"));
        stored(attributes, "residencePostcode", citizen.of("residencePostcode"));
        stored(attributes, "domicileSameAsResidence", "true");
        stored(attributes, "phoneNumber", "+393471234567");
        account.putArray("credentials").addObject().put("type", "password").put("value", citizen.password());
        more.accept(account);
        realm.admin().post("/" + realm.name() + "/users", account);
        return citizen;
    }

    private static void stored(ObjectNode attributes, String name, String value) {
        attributes.putArray(name).add(value);
    }

    /** The town lets this citizen delete the account. */
    public static void mayDelete(TestRealm realm, Citizen citizen) {
        deletingIs(realm, true);
        var path = "/" + realm.name();
        var client = realm.admin()
                .get(path + "/clients?clientId=account")
                .get(0)
                .path("id")
                .asText();
        var role = realm.admin().get(path + "/clients/" + client + "/roles/delete-account");
        var user = realm.accounts(citizen.email()).get(0).path("id").asText();
        realm.admin()
                .post(
                        path + "/users/" + user + "/role-mappings/clients/" + client,
                        JSON.arrayNode().add(role));
    }

    /** The town lets addresses change, after an answer from the new one. */
    public static void addressesMayChange(TestRealm realm) {
        var path = "/" + realm.name() + "/authentication/required-actions/UPDATE_EMAIL";
        var action = (ObjectNode) realm.admin().get(path);
        realm.admin().put(path, action.put("enabled", true));
        var config = JSON.objectNode();
        config.putObject("config").put("verifyEmail", "true");
        realm.admin().put(path + "/config", config);
    }

    /** Whether the next login begins with this action. */
    public static boolean isAskedFor(TestRealm realm, Citizen citizen, String action) {
        return StreamSupport.stream(
                        realm.accounts(citizen.email())
                                .get(0)
                                .path("requiredActions")
                                .spliterator(),
                        false)
                .anyMatch(asked -> asked.asText().equals(action));
    }

    public static void deletingIs(TestRealm realm, boolean enabled) {
        var path = "/" + realm.name() + "/authentication/required-actions/delete_account";
        var action = (ObjectNode) realm.admin().get(path);
        realm.admin().put(path, action.put("enabled", enabled));
    }
}
