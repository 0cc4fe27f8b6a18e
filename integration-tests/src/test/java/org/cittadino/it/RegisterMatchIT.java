// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.FlowBuilder;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.RegistryOffice;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.ActivatedPage;
import org.cittadino.it.pages.NotConfirmedPage;
import org.cittadino.it.pages.RegisterLimitPage;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A town that gives credentials to whom its register confirms. */
@KeycloakIT
@Tag("any-version")
final class RegisterMatchIT {
    private static final String FAR_AWAY = "01/01/2090";
    private static final String LONG_AGO = "01/01/2020";

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Browsers browsers;
    private final OwnTables tables;
    private final RegistryOffice office;
    private final Citizen citizen =
            Citizens.bornInItaly().with("documentPaperLetters", "AA").with("documentPaperDigits", "1234567");

    RegisterMatchIT(TestRealm realm, Mailbox mailbox, Browsers browsers, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.browsers = browsers;
        this.tables = new OwnTables(database, realm);
        this.office = new RegistryOffice(database);
    }

    @BeforeAll
    static void aTownThatAsksItsRegister(TestRealm realm) {
        var flow = FlowBuilder.empty(realm, "by register").form("by register", "the form");
        List.of("person", "document", "residence", "contacts", "password", "begin")
                .forEach(section -> flow.step("the form", "cittadino-" + section));
        flow.step("by register", "cittadino-email-code")
                .step("by register", "cittadino-register-match", Map.of("register", "jdbc", "seconds", "2"))
                .step("by register", "cittadino-complete")
                .register();
    }

    @BeforeEach
    void nobodyHasRegisteredYet() {
        tables.forgetLimits();
        office.forget(citizen);
    }

    @Test
    void whomTheRegisterKnowsEntersAtOnce() {
        office.enter(citizen, "R", "AA1234567", FAR_AWAY);

        ActivatedPage.arrived(upToTheRegister()).toLogin().enter(citizen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "other document", "expired", "ceased"})
    void everybodyElseSeesOnePage(String who) {
        switch (who) {
            case "other document" -> office.enter(citizen, "R", "AA7654321", FAR_AWAY);
            case "expired" -> office.enter(citizen, "R", "AA1234567", LONG_AGO);
            case "ceased" -> office.enter(citizen, "C", "AA1234567", FAR_AWAY);
            default -> office.forget(citizen);
        }

        var page = NotConfirmedPage.arrived(upToTheRegister());

        assertEquals(
                "Non abbiamo potuto confermare i tuoi dati",
                page.page().locator("h1").innerText());
        assertEquals(0, realm.accounts(citizen.email()).size());
    }

    @Test
    void aFourthTryIsNotAsked() {
        for (var tries = 0; tries < 3; tries++) {
            NotConfirmedPage.arrived(upToTheRegister(citizen.withEmail(Citizens.freshAddress())));
        }
        office.enter(citizen, "R", "AA1234567", FAR_AWAY);

        RegisterLimitPage.arrived(upToTheRegister());
    }

    private Page upToTheRegister() {
        return upToTheRegister(citizen);
    }

    private Page upToTheRegister(Citizen who) {
        return RegistrationPage.open(browsers.page(false), realm)
                .fill(who)
                .sendAndReceiveCode()
                .confirmAndGoOn(mailbox.only(who.email()).code());
    }
}
