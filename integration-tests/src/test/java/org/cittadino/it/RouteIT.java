// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import org.cittadino.it.pages.CodePage;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.pages.RoutePage;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A town with several ways to register, each a part of the flow with a form of its own. */
@KeycloakIT
final class RouteIT {
    private static final List<String> FORM = List.of("person", "residence", "contacts", "password", "begin");

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Browsers browsers;
    private final OwnTables tables;
    private final Citizen citizen = Citizens.bornInItaly();

    RouteIT(TestRealm realm, Mailbox mailbox, Browsers browsers, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.browsers = browsers;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeAll
    static void aTownWithTwoOpenWays(TestRealm realm) {
        var flow = FlowBuilder.empty(realm, "by route").step("by route", "cittadino-route");
        for (var route : List.of("non-resident", "organisation")) {
            flow.conditional(route)
                    .step(route, "cittadino-condition-route", Map.of("routes", route))
                    .form(route, route + " form");
            FORM.forEach(section -> flow.step(route + " form", "cittadino-" + section));
            flow.step(route, "cittadino-email-code").step(route, "cittadino-complete");
        }
        flow.register();
    }

    @BeforeEach
    void nobodyHasRegisteredYet() {
        tables.forgetLimits();
    }

    @Test
    void thePageSaysForWhomEachWayIsAndSendsResidentsToSpidAndCie() {
        var page = RoutePage.open(browsers.page(false), realm);

        assertEquals("Chi si registra?", page.page().locator("h1").innerText());
        assertEquals(
                List.of("Residente o iscritto all’AIRE", "Non residente", "Impresa, professionista o associazione"),
                page.offered());
        assertEquals(List.of("Residente o iscritto all’AIRE"), page.sentToSpid());
    }

    @Test
    void whoIsSentToSpidAndCieReadsWhyInWordsOfTheirOwn() {
        var town = realm.anotherTown("-closed", JsonNodeFactory.instance.objectNode());
        try {
            FlowBuilder.empty(town, "closed")
                    .step(
                            "closed",
                            "cittadino-route",
                            Map.of(
                                    "routes", "resident##aire##eu-citizen##pen-friend",
                                    "electronicIdentityOnly", "resident##aire##pen-friend"))
                    .register();
            var page = RoutePage.open(browsers.page(false), town);

            assertEquals(
                    List.of(
                            "Residente",
                            "Iscritto all’AIRE",
                            "Cittadino di un altro Paese dell’Unione europea",
                            "cittadinoRoute.pen-friend"),
                    page.offered());
            assertEquals(
                    List.of(
                            "Per te c’è l’accesso con SPID o CIE: il Comune non rilascia altre credenziali.",
                            "Per te c’è l’accesso con SPID o CIE: puoi ottenerli anche dall’estero."
                                    + " Il Comune non rilascia altre credenziali.",
                            "Per te c’è l’accesso con SPID o CIE: il Comune non rilascia altre credenziali."),
                    page.reasons());
        } finally {
            town.remove();
        }
    }

    @Test
    void theChosenWayIsWalkedToItsEndWithoutScript() {
        walk(RoutePage.open(browsers.page(false), realm).choose("non-resident"), "NON_RESIDENT");
    }

    @Test
    void theSecondPartOfTheFlowIsAsGoodAsTheFirst() {
        walk(RoutePage.open(browsers.page(true), realm).choose("organisation"), "ORGANISATION");
    }

    private void walk(RegistrationPage form, String category) {
        var page = form.page();
        form.fill(citizen).sendAndReceiveCode().confirm(code()).toLogin().enter(citizen);
        var account = realm.accounts(citizen.email()).get(0);
        assertTrue(account.path("emailVerified").asBoolean(), page.url());
        assertEquals(category, tables.category(account.path("id").asText()));
    }

    @Test
    void aLinkMayNameTheWay() {
        var page = browsers.page(false);
        page.navigate(realm.registrationUrl() + "&cittadino_route=organisation");

        assertEquals("", RegistrationPage.arrived(page).value("lastName"));
    }

    @Test
    void aLinkToTheClosedWayLeadsToTheChoice() {
        var page = browsers.page(false);
        page.navigate(realm.registrationUrl() + "&cittadino_route=resident");

        assertEquals(3, RoutePage.arrived(page).offered().size());
    }

    @Test
    void whoCorrectsTheAddressKeepsTheWayAndTheData() {
        var form = RoutePage.open(browsers.page(false), realm)
                .choose("non-resident")
                .fill(citizen)
                .sendAndReceiveCode()
                .help()
                .changeAddress();

        assertEquals(citizen.of("lastName"), form.value("lastName"));
    }

    @Test
    void theLinkInTheMailContinuesInAnotherBrowser() {
        RoutePage.open(browsers.page(false), realm)
                .choose("organisation")
                .fill(citizen)
                .sendAndReceiveCode();
        Page elsewhere = browsers.page(false);
        CodePage.byLink(elsewhere, mailbox.only(citizen.email()).resumeLink())
                .confirm(code(), citizen.password())
                .toLogin();

        LoginPage.open(browsers.page(false), realm).enter(citizen);
    }

    @Test
    void whoGoesBackMayChooseAnotherWay() {
        var page = browsers.page(false);
        RoutePage.open(page, realm).choose("non-resident");
        page.navigate(realm.registrationUrl());

        RoutePage.arrived(page).choose("organisation").fill(citizen).sendAndReceiveCode();
    }

    private String code() {
        return mailbox.only(citizen.email()).code();
    }
}
