// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.doors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.KeycloakServer;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.pages.NewPasswordPage;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;

/** All doors of a realm, each with a citizen of its own in front of it. */
public record Doors(TestRealm realm, KeycloakServer server, Browsers browsers, Mailbox mailbox) {
    private static final String TEMPORARY = "Primo#2026giro";

    public Door registration() {
        return new RegistrationDoor(realm, browsers.page(true), mailbox, Citizens.bornInItaly());
    }

    public Door forgottenPassword() {
        var citizen = resident();
        var page = browsers.page(true);
        LoginPage.open(page, realm).forgotPassword().askForMail(citizen.email());
        // the mail before was the one with the code
        var link = mailbox.newest(citizen.email(), 2).actionLink();
        return new PageDoor(realm, NewPasswordPage.byLink(page, link), citizen);
    }

    public Door temporaryPassword() {
        var citizen = resident().withPassword(TEMPORARY);
        AccountDoor.of(realm, citizen).reset(TEMPORARY, true);
        var page = LoginPage.open(browsers.page(true), realm).enterToNewPassword(citizen.email(), TEMPORARY);
        return new PageDoor(realm, page, citizen);
    }

    public Door accountPages() {
        var citizen = resident();
        var page = LoginPage.openForAction(browsers.page(true), realm, "UPDATE_PASSWORD")
                .enterToNewPassword(citizen.email(), citizen.password());
        return new PageDoor(realm, page, citizen);
    }

    public Door resetByAnOfficial() {
        return AccountDoor.of(realm, resident());
    }

    public Door accountMadeByAnOfficial() {
        return new NewAccountDoor(realm, Citizens.freshAddress());
    }

    public Door realmWithAccounts() {
        return new RealmDoor(realm.neighbour(realm.name() + "-created"), json -> {
            int before = server.log().length();
            var answer = realm.admin().attempt("POST", "", json);
            // all that Keycloak answers is that the log says more
            return answer.isAccepted() ? "" : answer.reason() + server.log().substring(before);
        });
    }

    public Door importAtStart() {
        return new RealmDoor(realm.neighbour(realm.name() + "-imported"), json -> {
            var run = server.importAtStart(json.toString());
            return run.succeeded() ? "" : run.output();
        });
    }

    private Citizen resident() {
        var citizen = Citizens.bornInItaly();
        new Walker().becomeCitizen(realm, mailbox, citizen);
        return citizen;
    }

    static JsonNodeFactory json() {
        return JsonNodeFactory.instance;
    }
}
