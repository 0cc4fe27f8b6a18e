// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.cittadino.it.walker.WebPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KeycloakIT
final class CodeIT {
    private static final long SIXTY_MINUTES = 60 * 60 * 1000L;

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final OwnTables tables;
    private final Citizen citizen = Citizens.bornInItaly();
    private final Walker browser = new Walker();

    CodeIT(TestRealm realm, Mailbox mailbox, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeEach
    void nobodyHasRegisteredYet() {
        tables.forgetLimits();
    }

    @Test
    void aWrongCodeLeavesTheRightOneUsable() {
        var page = browser.registerUpToCode(realm, citizen);
        String code = mailbox.only(citizen.email()).code();
        page = browser.confirm(page, wrong(code));
        assertTrue(page.asksForCode(), page::toString);
        assertTrue(browser.confirm(page, code).isActivated());
    }

    @Test
    void blanksInTheCodeDoNotMatter() {
        var page = browser.registerUpToCode(realm, citizen);
        String code = mailbox.only(citizen.email()).code();
        assertTrue(browser.confirm(page, " " + code.substring(0, 4) + " " + code.substring(4) + " ")
                .isActivated());
    }

    @Test
    void fiveWrongCodesKillEvenTheRightOne() {
        var page = browser.registerUpToCode(realm, citizen);
        String code = mailbox.only(citizen.email()).code();
        page = guessFiveTimes(page, code);
        assertFalse(browser.confirm(page, code).isActivated());
        assertNoAccount();
    }

    @Test
    void aSecondBrowserDoesNotBringTheTriesBack() {
        var page = browser.registerUpToCode(realm, citizen);
        var mail = mailbox.only(citizen.email());
        guessFiveTimes(page, mail.code());
        var second = new Walker();
        var resumed = second.get(mail.resumeLink());
        if (resumed.asksForCode()) {
            var answer = second.send(Walker.codeForm(resumed, mail.code()).with("password", citizen.password()));
            assertFalse(answer.isActivated(), answer::toString);
        }
        assertNoAccount();
    }

    @Test
    void neitherRefreshNorAnotherLanguageSendsAMail(Browsers browsers) {
        var page =
                RegistrationPage.open(browsers.page(true), realm).fill(citizen).sendAndReceiveCode();
        mailbox.only(citizen.email());
        tables.forgetLimits();
        page.reload().readInEveryLanguage().reload();
        assertEquals(1, mailbox.countAfterQuiet(citizen.email()));
    }

    @Test
    void aFormSentTwiceSendsNoSecondMail() {
        var form = browser.formFor(realm, citizen);
        assertTrue(browser.send(form).asksForCode());
        tables.forgetLimits();
        assertTrue(browser.send(form).status() < 500);
        assertEquals(1, mailbox.countAfterQuiet(citizen.email()));
    }

    @Test
    void anotherCodeVoidsTheOlderOne() {
        var page = browser.registerUpToCode(realm, citizen);
        String older = mailbox.only(citizen.email()).code();
        page = resend(page);
        String newer = mailbox.newest(citizen.email(), 2).code();
        assertNotEquals(older, newer);
        page = browser.confirm(page, older);
        assertFalse(page.isActivated());
        assertTrue(browser.confirm(page, newer).isActivated());
    }

    @Test
    void aSecondCodeWithinAMinuteIsNotSent() {
        var page = browser.registerUpToCode(realm, citizen);
        String code = mailbox.only(citizen.email()).code();
        page = browser.press(browser.press(page, "help"), "resend");
        assertEquals(1, mailbox.countAfterQuiet(citizen.email()));
        page = page.asksForCode() ? page : browser.press(page, "back");
        assertTrue(browser.confirm(page, code).isActivated(), "the code at hand must stay good");
    }

    @Test
    void aCodeLivesSixtyMinutesByTheDatabaseClock() {
        browser.registerUpToCode(realm, citizen);
        mailbox.only(citizen.email());
        assertEquals(SIXTY_MINUTES, tables.lifeOfNewestCode());
    }

    @Test
    void aCodeIsGoodBeforeItsEnd() {
        var page = browser.registerUpToCode(realm, citizen);
        String code = mailbox.only(citizen.email()).code();
        tables.newestCodeExpiresIn(30_000);
        assertTrue(browser.confirm(page, code).isActivated());
    }

    @Test
    void aCodeIsDeadAtItsEnd() {
        var page = browser.registerUpToCode(realm, citizen);
        String code = mailbox.only(citizen.email()).code();
        tables.newestCodeExpiresIn(0);
        var refused = browser.confirm(page, code);
        assertFalse(refused.isActivated());
        assertTrue(refused.asksForCode(), refused::toString);
        assertNoAccount();
    }

    @Test
    void aCodeWorksOnce() {
        var page = browser.registerUpToCode(realm, citizen);
        String code = mailbox.only(citizen.email()).code();
        var form = Walker.codeForm(page, code);
        assertTrue(browser.send(form).isActivated());
        assertTrue(browser.send(form).status() < 500);
        assertEquals(1, realm.accounts(citizen.email()).size());
    }

    @Test
    void anotherAddressKeepsWhatWasTypedButThePasswords() {
        var page = browser.registerUpToCode(realm, citizen);
        String older = mailbox.only(citizen.email()).code();
        var form = browser.press(browser.press(page, "help"), "change-address").form("lastName");
        for (String input : new String[] {"lastName", "firstName", "gender", "fiscalNumber", "residenceStreet"}) {
            assertEquals(citizen.of(input), form.value(input), input);
        }
        assertEquals("", form.value("password"));
        var moved = citizen.withEmail(Citizens.freshAddress());
        tables.forgetLimits();
        var next = browser.send(form.with(moved.typed()));
        assertTrue(next.asksForCode(), next::toString);
        next = browser.confirm(next, older);
        assertFalse(next.isActivated(), "the code proves the address it was sent to");
        assertTrue(browser.confirm(next, mailbox.only(moved.email()).code()).isActivated());
        assertEquals(1, realm.accounts(moved.email()).size());
        assertNoAccount();
    }

    private WebPage resend(WebPage page) {
        tables.forgetLimits();
        var sent = browser.press(browser.press(page, "help"), "resend");
        assertTrue(sent.asksForCode(), sent::toString);
        return sent;
    }

    private WebPage guessFiveTimes(WebPage page, String code) {
        for (int i = 0; i < 5; i++) {
            var next = browser.confirm(page, wrong(code));
            assertFalse(next.isActivated());
            page = next.asksForCode() ? next : page;
        }
        return page;
    }

    private static String wrong(String code) {
        return code.startsWith("9") ? "1" + code.substring(1) : "9" + code.substring(1);
    }

    private void assertNoAccount() {
        assertTrue(realm.accounts(citizen.email()).isEmpty());
    }
}
