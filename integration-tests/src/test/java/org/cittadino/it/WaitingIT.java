// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.FlowBuilder;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.NotConfirmedPage;
import org.cittadino.it.pages.RegistrationOverPage;
import org.cittadino.it.pages.ReviewPage;
import org.cittadino.it.pages.RoutePage;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Registrations that go to the officials: at once, or because the register did not say yes. */
@KeycloakIT
@Tag("any-version")
final class WaitingIT {
    private static final List<String> FORM = List.of("person", "residence", "contacts", "password", "begin");
    private static final Map<String, List<String>> STEPS = Map.of(
            "by-hand", List.of("email-code", "review"),
            "by-register", List.of("email-code", "register-match", "complete"),
            "careless", List.of("register-match", "email-code", "complete"));

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Browsers browsers;
    private final OwnTables tables;
    private final Citizen citizen = Citizens.bornInItaly();

    WaitingIT(TestRealm realm, Mailbox mailbox, Browsers browsers, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.browsers = browsers;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeAll
    static void aTownWithThreeWays(TestRealm realm) {
        var ways = List.copyOf(STEPS.keySet());
        var flow = FlowBuilder.empty(realm, "waiting")
                .step("waiting", "cittadino-route", Map.of("routes", String.join("##", ways)));
        ways.forEach(way -> {
            flow.conditional(way)
                    .step(way, "cittadino-condition-route", Map.of("routes", way))
                    .form(way, way + " form");
            FORM.forEach(section -> flow.step(way + " form", "cittadino-" + section));
            STEPS.getOrDefault(way, List.of()).forEach(step -> flow.step(way, "cittadino-" + step));
        });
        flow.register();
    }

    @BeforeEach
    void nobodyHasRegisteredYet() {
        tables.forgetLimits();
    }

    @Test
    void theCitizenLearnsTheReferenceAndTheMailHasItToo() {
        var waiting = ReviewPage.arrived(register("by-hand", false));
        var reference = waiting.reference();

        assertTrue(reference.matches("[0-9A-Z]{5}-[0-9A-Z]{5}"), reference);
        assertTrue(mailbox.newest(citizen.email(), 2).text().contains(reference));
        assertEquals(0, realm.accounts(citizen.email()).size());
        waiting.toLogin();
    }

    @Test
    void aReloadAndTheLinkShowTheSameCase() {
        var waiting = ReviewPage.arrived(register("by-hand", true));
        var reference = waiting.reference();
        var mail = mailbox.newest(citizen.email(), 2);

        assertEquals(reference, waiting.reload().reference());
        assertEquals(
                reference,
                ReviewPage.byLink(browsers.page(false), mail.resumeLink()).reference());
        assertEquals(2, mailbox.countAfterQuiet(citizen.email()));
    }

    @Test
    void whoIsNotConfirmedMayAskTheOffice() {
        var page = NotConfirmedPage.arrived(register("by-register", false));

        assertNotEquals("", page.reload().askTheOffice().reference());
        assertEquals(0, realm.accounts(citizen.email()).size());
    }

    @Test
    void whoIsNotConfirmedMayCorrectTheData() {
        var form = NotConfirmedPage.arrived(register("by-register", true)).correct();

        assertEquals(citizen.of("lastName"), form.value("lastName"));
        assertEquals("", form.value("password"));
    }

    @Test
    void aRegisterAskedBeforeTheAddressIsProvenLetsNobodyThrough() {
        var page = browsers.page(false);
        RoutePage.open(page, realm).choose("careless").fill(citizen).send();

        RegistrationOverPage.arrived(page);
        assertEquals(0, mailbox.countAfterQuiet(citizen.email()));
    }

    private Page register(String way, boolean script) {
        var code = RoutePage.open(browsers.page(script), realm)
                .choose(way)
                .fill(citizen)
                .sendAndReceiveCode();
        return code.confirmAndGoOn(mailbox.only(citizen.email()).code());
    }
}
