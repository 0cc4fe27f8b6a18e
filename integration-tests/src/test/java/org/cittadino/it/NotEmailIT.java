// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.FlowBuilder;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keycloak's own policies against the e-mail and the user name, where the two differ. */
@KeycloakIT
final class NotEmailIT {
    private static final String LIKE_THE_EMAIL = "Scegli una password diversa dall’indirizzo email.";
    private static final String LIKE_THE_USER_NAME = "Scegli una password diversa dal nome utente.";

    private final TestRealm realm;
    private final Browsers browsers;
    private final OwnTables tables;
    private final Citizen citizen = Citizens.bornInItaly();
    private final String username = "u-" + citizen.email().split("@")[0];

    NotEmailIT(TestRealm realm, Browsers browsers, Database database) {
        this.realm = realm;
        this.browsers = browsers;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeAll
    static void aFormThatAsksForAUserName(TestRealm realm) {
        var flow = FlowBuilder.empty(realm, "chosen names").form("chosen names", "the form");
        List.of("person", "residence", "contacts", "account", "password", "begin")
                .forEach(section -> flow.step("the form", "cittadino-" + section));
        flow.step("chosen names", "cittadino-email-code")
                .step("chosen names", "cittadino-complete")
                .register();
    }

    @BeforeEach
    void theUserNameIsChosenFreely() {
        tables.forgetLimits();
        realm.change(JsonNodeFactory.instance
                .objectNode()
                .put("registrationEmailAsUsername", false)
                .put("passwordPolicy", "notEmail and notUsername"));
    }

    @Test
    void theEmailIsNoPassword() {
        assertEquals(LIKE_THE_EMAIL, refusal(citizen.email()));
        assertEquals(LIKE_THE_EMAIL, refusal(citizen.email().toUpperCase(Locale.ROOT)));
    }

    @Test
    void theUserNameIsNoPassword() {
        assertEquals(LIKE_THE_USER_NAME, refusal(username));
    }

    @Test
    void somethingElseIs() {
        form(citizen.email() + "!").sendAndReceiveCode();
        assertTrue(realm.accounts(citizen.email()).isEmpty());
    }

    private String refusal(String password) {
        return form(password).sendAndBeRefused().errorAt("password").replaceFirst("^Errore:?\\s*", "");
    }

    private RegistrationPage form(String password) {
        return RegistrationPage.open(browsers.page(true), realm)
                .fill(citizen.with("username", username).withPassword(password));
    }
}
