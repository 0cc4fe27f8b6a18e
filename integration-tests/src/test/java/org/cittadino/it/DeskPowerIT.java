// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.cittadino.it.desk.Desk;
import org.cittadino.it.desk.Official;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An official with every role of the desk is nobody in Keycloak's own administration. */
@KeycloakIT
@Tag("any-version")
final class DeskPowerIT {
    private static final List<String> LISTS = List.of("execute-actions-email", "role-mappings/realm");
    private static final Citizen CITIZEN = Citizens.bornInItaly();
    private static Official official;

    private final TestRealm realm;

    DeskPowerIT(TestRealm realm) {
        this.realm = realm;
    }

    @BeforeAll
    static void anOfficialMayDoEverythingAtTheDesk(TestRealm realm) {
        official = Desk.open(realm).official("official", "view", "decide", "issue", "import", "export");
        assertEquals(200, official.get("/cases").status());
        AreaCitizens.settled(realm, CITIZEN, account -> {});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/users",
                "/users/count",
                "/users/profile",
                "/clients",
                "/client-scopes",
                "/default-default-client-scopes",
                "/default-groups",
                "/groups",
                "/roles",
                "/events",
                "/events/config",
                "/admin-events",
                "/keys",
                "/components",
                "/authentication/flows",
                "/authentication/required-actions",
                "/authentication/authenticator-providers",
                "/authentication/form-action-providers",
                "/identity-provider/instances",
                "/client-session-stats",
                "/client-policies/policies",
                "/client-policies/profiles",
                "/localization/it",
                "/credential-registrators",
                "/attack-detection/brute-force/users/none",
                "/clients-initial-access"
            })
    void nothingIsShown(String path) {
        assertEquals(
                200,
                realm.admin().attempt("GET", "/" + realm.name() + path, null).status(),
                "the address exists");

        assertEquals(403, statusOf("GET", path, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT ",
                "DELETE ",
                "POST /users",
                "PUT /users/profile",
                "POST /groups",
                "POST /roles",
                "POST /clients",
                "POST /client-scopes",
                "POST /components",
                "POST /authentication/flows",
                "POST /identity-provider/instances",
                "POST /partialImport",
                "POST /partial-export",
                "POST /logout-all",
                "POST /push-revocation",
                "DELETE /events",
                "DELETE /admin-events",
                "DELETE /attack-detection/brute-force/users"
            })
    void nothingIsChanged(String request) {
        var parts = request.split(" ", -1);

        assertEquals(403, statusOf(parts[0], parts[1], "{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"impersonation", "logout", "reset-password", "execute-actions-email", "role-mappings/realm"})
    void nobodyElsesAccountIsTouched(String what) {
        var citizen = realm.accounts(CITIZEN.email()).get(0).path("id").asText();
        var method = what.equals("reset-password") || what.equals("execute-actions-email") ? "PUT" : "POST";
        assertEquals(403, statusOf(method, "/users/" + citizen + "/" + what, LISTS.contains(what) ? "[]" : "{}"));
    }

    private int statusOf(String method, String path, String body) {
        var address = URI.create(realm.url().replace("/realms/", "/admin/realms/") + path);
        var content = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return Official.send(HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + official.token())
                        .header("Content-Type", "application/json")
                        .method(method, content))
                .status();
    }
}
