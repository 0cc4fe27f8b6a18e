// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.pages.ForgottenPasswordPage;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.pages.NewPasswordPage;
import org.cittadino.it.pages.Turning;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a citizen does in the area personale, in a browser without script. */
@KeycloakIT
final class AreaIT {
    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Browsers browsers;
    private Citizen citizen;

    AreaIT(TestRealm realm, Mailbox mailbox, Browsers browsers) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.browsers = browsers;
        this.citizen = AreaCitizens.settled(realm);
    }

    @BeforeEach
    void somebodyWithAnAccount() {
        citizen = AreaCitizens.settled(realm);
    }

    @Test
    void whoIsNotLoggedInComesBackFromTheLoginToACleanAddress() {
        var area = enter();
        assertEquals(AreaPage.url(realm), area.page().url());
        assertEquals("Area personale", area.page().locator("h1").innerText());
    }

    @Test
    void dataIsSaidInWords() {
        var text = enter().text();
        for (var word :
                new String[] {"Roma (RM)", "12 marzo 1975", "Femmina", "+39 347 123 4567", "Uguale alla residenza"}) {
            assertTrue(text.contains(word), word + " in " + text);
        }
        assertFalse(text.lines().anyMatch("H501"::equals), text);
    }

    @ParameterizedTest
    @CsvSource({"en, Your account", "de, Persönlicher Bereich", "fr, Espace personnel", "sl, Osebna stran"})
    void theLinksOfThePageChangeTheLanguage(String language, String heading) {
        var page = enter().page();
        page.locator("a[hreflang=" + language + "]").click();
        assertEquals(AreaPage.url(realm), page.url());
        assertEquals(heading, page.locator("h1").innerText());
        assertEquals(language, page.locator("html").getAttribute("lang"));
    }

    @Test
    void aClosedSessionIsOutAndThisOneStays() {
        var here = enter();
        var there = enter();
        here = AreaPage.open(here.page(), realm);
        assertEquals(2, here.sessions().size());
        here = here.closeTheOther();
        assertEquals("L’accesso è chiuso.", here.notice());
        assertEquals(1, here.sessions().size());
        assertTrue(AreaPage.isShut(there.page(), realm));
        assertFalse(AreaPage.isShut(here.page(), realm));
    }

    @Test
    void allOtherSessionsAreClosedAfterAQuestion() {
        var here = enter();
        var second = enter();
        var third = enter();
        here = AreaPage.open(here.page(), realm).askToCloseOthers();
        assertFalse(AreaPage.isShut(second.page(), realm));
        here = here.confirmToCloseOthers();
        assertEquals("Tutti gli altri accessi sono chiusi.", here.notice());
        assertTrue(AreaPage.isShut(second.page(), realm));
        assertTrue(AreaPage.isShut(third.page(), realm));
    }

    @Test
    void aBlockedAccountOpensOnlyWithANewPasswordByMail() {
        var elsewhere = enter();
        var area = enter();
        area.askToBlock();
        area.confirmToBlock().click();
        assertTrue(AreaPage.isShut(elsewhere.page(), realm));
        // once only: two failures within a second would lock the account on their own
        LoginPage.open(browsers.page(false), realm).enterInVain(citizen.email(), citizen.password());
        assertEquals("Il tuo account è bloccato", mailbox.only(citizen.email()).subject());
        ForgottenPasswordPage.arrived(area.page()).askForMail(citizen.email());
        var changed = citizen.withPassword("Nuova#2027mare");
        NewPasswordPage.byLink(area.page(), mailbox.newest(citizen.email(), 2).actionLink())
                .choose(changed.password());
        LoginPage.open(browsers.page(false), realm).enter(changed);
    }

    @Test
    void noCredentialIsLeftBehindByABlock() {
        var area = enter();
        area.askToBlock();
        area.confirmToBlock();
        var account = realm.accounts(citizen.email()).get(0);
        var path = "/" + realm.name() + "/users/" + account.path("id").asText();
        assertEquals(0, realm.admin().get(path + "/credentials").size());
        assertEquals(0, realm.admin().get(path + "/sessions").size());
        assertEquals("UPDATE_PASSWORD", account.path("requiredActions").path(0).asText());
    }

    @Test
    void anActionOfKeycloakLeadsBackAndSaysWhatBecameOfIt() {
        var page = enter().follow("change-password");
        NewPasswordPage.arrived(page).choose("Nuova#2027mare");
        assertEquals(AreaPage.url(realm) + "?done=saved", page.url());
        assertEquals(
                "Fatto: la modifica è salvata.",
                page.locator("#cit-alert").innerText().strip());
        LoginPage.open(browsers.page(false), realm).enter(citizen.withPassword("Nuova#2027mare"));
    }

    @Test
    void anActionThatIsGivenUpChangesNothing() {
        var page = enter().follow("change-data");
        page.locator("[name=cancel-aia]").click();
        page.locator("h2#data").waitFor();
        assertEquals(AreaPage.url(realm) + "?done=cancelled", page.url());
    }

    @Test
    void leavingEndsTheSession() {
        var page = enter().follow("logout");
        page.locator("#kc-logout").click();
        page.locator("body:not(:has(#kc-logout))").waitFor();
        assertTrue(AreaPage.isShut(page, realm));
    }

    @Test
    void aNewAddressHoldsOnceItsMailIsAnswered() {
        assertEquals(0, enter().page().locator("#change-email").count());
        AreaCitizens.addressesMayChange(realm);
        var page = enter().follow("change-email");
        var address = Citizens.freshAddress();
        page.locator("input[name=email]").fill(address);
        page.locator("#kc-submit").click();
        page.navigate(mailbox.only(address).actionLink());
        page.locator("main a.cit-button").click();
        assertTrue(new AreaPage(page).text().contains(address));
        assertEquals(1, realm.accounts(address).size());
    }

    @Test
    void theFileComesWithoutAScript() {
        var page = enter().page();
        var file = page.waitForDownload(() -> page.locator("#download").click());
        assertEquals("account.json", file.suggestedFilename());
    }

    @Test
    void deletingEndsTheAccount() {
        AreaCitizens.mayDelete(realm, citizen);
        var page = enter().followAndGiveThePasswordAgain("delete", citizen);
        Turning.by(page.locator("#kc-accept"));
        assertEquals(0, realm.accounts(citizen.email()).size());
        AreaCitizens.deletingIs(realm, false);
    }

    @Test
    void deletingIsOfferedOnlyWhereTheTownAllowsIt() {
        assertEquals(0, enter().page().locator("#delete").count());
        AreaCitizens.mayDelete(realm, citizen);
        var page = enter().follow("delete");
        assertTrue(page.locator("form [type=submit]").count() > 0);
        AreaCitizens.deletingIs(realm, false);
    }

    private AreaPage enter() {
        return AreaPage.enter(browsers.page(false), realm, citizen);
    }
}
