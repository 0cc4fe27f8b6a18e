// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.Padlock;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.pages.CalledBack;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.pages.PadlockPage;
import org.cittadino.it.pages.UpgradeCodePage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before anybody goes up: a browser that was left open is not its owner. */
@KeycloakIT
final class WayUpIT {
    private static final int LONGER_THAN_A_LOGIN_IS_FRESH = 6_500;

    private static Padlock padlock;

    private final TestRealm realm;
    private final Browsers browsers;
    private final Mailbox mailbox;
    private final OwnTables tables;
    private Citizen citizen;

    WayUpIT(TestRealm realm, Browsers browsers, Mailbox mailbox, Database database) {
        this.realm = realm;
        this.browsers = browsers;
        this.mailbox = mailbox;
        this.tables = new OwnTables(database, realm);
        this.citizen = AreaCitizens.settled(realm);
    }

    @BeforeAll
    static void oneServiceCarriesThePadlock(TestRealm realm) {
        padlock = Padlock.in(realm);
    }

    @BeforeEach
    void somebodyWithAWeakAccount() {
        tables.forgetIdentities();
        citizen = AreaCitizens.settled(realm);
        padlock.settings(Map.of());
    }

    @Test
    void aFreshLoginNeedsTheCodeByMailAlone() {
        var page = PadlockPage.enter(browsers.page(false), padlock, citizen).choose("counter");
        var code = UpgradeCodePage.arrived(page);
        assertFalse(code.page().content().contains(citizen.email()));
        var mail = mailbox.only(citizen.email());
        assertEquals("Conferma che sei tu", mail.subject());

        code.confirmInVain("00000000");
        UpgradeCodePage.arrived(page).confirm(mail.code());
        var reference = page.locator("#cittadino-upgrade-counter, #cittadino-reference")
                .first()
                .innerText();
        assertTrue(reference.matches("[0-9A-Z]{5}-[0-9A-Z]{5}"), reference);
    }

    @Test
    void anOldLoginIsAskedForThePasswordAndTheApplicationLosesNothing() {
        padlock.settings(Map.of("max_auth_age", "1"));
        var page = browsers.page(false);
        LoginPage.open(page, realm).enter(citizen);
        page.waitForTimeout(LONGER_THAN_A_LOGIN_IS_FRESH);
        PadlockPage.open(page, padlock).choose("counter");

        assertEquals(0, mailbox.all(citizen.email()).size());
        password(page);
        UpgradeCodePage.arrived(page).confirm(mailbox.only(citizen.email()).code());
        page.locator("#cittadino-upgrade-counter").waitFor();
        tables.seenAtTheCounter(id());
        var callback = CalledBack.by(page, page::reload);
        assertTrue(callback.contains("code=") && callback.contains("state=it"), callback);
    }

    @Test
    void theSameHoldsForWhoComesFromTheArea() {
        padlock.settings(Map.of("max_auth_age", "1"));
        var area = AreaPage.enter(browsers.page(false), realm, citizen);
        area.page().waitForTimeout(LONGER_THAN_A_LOGIN_IS_FRESH);
        var page = area.follow("upgrade");
        password(page);
        PadlockPage.arrived(page).choose("counter");
        UpgradeCodePage.arrived(page).confirm(mailbox.only(citizen.email()).code());
        var reference = page.locator("#cittadino-reference").innerText();
        page.locator("#cittadino-leave").click();

        page.locator("h2#level").waitFor();
        assertTrue(AreaPage.open(page, realm).text().contains(reference));
    }

    @Test
    void whoHasAskedSeesTheRequestAndKeepsItsNumber() {
        var page = PadlockPage.enter(browsers.page(false), padlock, citizen).choose("counter");
        UpgradeCodePage.arrived(page).confirm(mailbox.only(citizen.email()).code());
        var reference = page.locator("#cittadino-reference").innerText();
        page.locator("#cittadino-ways").click();
        var padlockPage = PadlockPage.arrived(page);
        assertTrue(padlockPage.hasRequest());
        assertEquals(reference, padlockPage.reference());

        padlockPage.choose("counter");
        assertEquals(reference, page.locator("#cittadino-reference").innerText());
    }

    @Test
    void aCodeForThisIsGoodForNobodyElse() {
        var other = AreaCitizens.settled(realm);
        PadlockPage.enter(browsers.page(false), padlock, other).choose("counter");
        var page = PadlockPage.enter(browsers.page(false), padlock, citizen).choose("counter");
        mailbox.only(citizen.email());

        UpgradeCodePage.arrived(page).confirmInVain(mailbox.only(other.email()).code());
    }

    private void password(Page page) {
        page.locator("input[name=password]").fill(citizen.password());
        page.locator("form:has([name=password]) [type=submit]").first().click();
    }

    private String id() {
        return realm.accounts(citizen.email()).get(0).path("id").asText();
    }
}
