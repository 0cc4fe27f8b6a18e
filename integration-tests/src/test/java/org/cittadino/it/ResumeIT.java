// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.KeycloakServer;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.CodePage;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KeycloakIT
final class ResumeIT {
    private final TestRealm realm;
    private final Mailbox mailbox;
    private final OwnTables tables;
    private final Citizen citizen = Citizens.bornInItaly();

    ResumeIT(TestRealm realm, Mailbox mailbox, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeEach
    void nobodyHasRegisteredYet() {
        tables.forgetLimits();
    }

    @Test
    void aRestartBetweenMailAndCodeLosesNothing(KeycloakServer server, Browsers browsers) {
        var page = browsers.page(true);
        new Walker().registerUpToCode(realm, citizen);
        var mail = mailbox.only(citizen.email());
        server.restart();
        var resumed = CodePage.byLink(page, mail.resumeLink());
        assertTrue(resumed.asksForPassword());
        Browsers.shoot(page, "code-resumed");
        resumed.confirm(mail.code(), citizen.password()).toLogin().enter(citizen);
    }

    @Test
    void whoFinishedInAnotherBrowserIsLedToTheLogin(Browsers browsers) {
        var walker = new Walker();
        var first = walker.registerUpToCode(realm, citizen);
        var mail = mailbox.only(citizen.email());
        var page = browsers.page(true);
        var second = CodePage.byLink(page, mail.resumeLink());
        assertTrue(walker.confirm(first, mail.code()).isActivated());
        second.confirmTooLate(mail.code(), citizen.password()).toLogin().enter(citizen);
    }

    @Test
    void theLinkWorksInABrowserWithoutCookies() {
        new Walker().registerUpToCode(realm, citizen);
        var mail = mailbox.only(citizen.email());
        var stranger = new Walker();
        var page = stranger.get(mail.resumeLink());
        var answer = stranger.send(Walker.codeForm(page, mail.code()).with("password", citizen.password()));
        assertTrue(answer.isActivated(), answer::toString);
    }

    @Test
    void theRightCodeWithAWrongPasswordIsRefused() {
        new Walker().registerUpToCode(realm, citizen);
        var mail = mailbox.only(citizen.email());
        var stranger = new Walker();
        var page = stranger.get(mail.resumeLink());
        var wrong = stranger.send(Walker.codeForm(page, mail.code()).with("password", "Sbagliata#2026"));
        assertFalse(wrong.isActivated());
        var missing = stranger.send(Walker.codeForm(wrong, mail.code()).with("password", ""));
        assertFalse(missing.isActivated());
        assertTrue(realm.accounts(citizen.email()).isEmpty());
        var right = stranger.send(Walker.codeForm(missing, mail.code()).with("password", citizen.password()));
        assertTrue(right.isActivated(), right::toString);
    }

    @Test
    void aPostWithoutThePasswordFieldDoesNotGetRoundIt() {
        new Walker().registerUpToCode(realm, citizen);
        var mail = mailbox.only(citizen.email());
        var stranger = new Walker();
        var form = Walker.codeForm(stranger.get(mail.resumeLink()), mail.code()).without("password");
        assertFalse(stranger.send(form).isActivated());
        assertTrue(realm.accounts(citizen.email()).isEmpty());
    }

    @Test
    void openingTheLinkChangesNothing() {
        new Walker().registerUpToCode(realm, citizen);
        var mail = mailbox.only(citizen.email());
        for (int i = 0; i < 10; i++) {
            assertEquals(200, new Walker().get(mail.resumeLink()).status());
        }
        assertTrue(realm.accounts(citizen.email()).isEmpty());
        assertEquals(1, mailbox.countAfterQuiet(citizen.email()));
    }

    @Test
    void anInventedLinkSaysNothingAndBreaksNothing() {
        new Walker().registerUpToCode(realm, citizen);
        String link = mailbox.only(citizen.email()).resumeLink();
        String invented = link.substring(0, link.length() - 6) + "AAAAAA";
        var page = new Walker().get(invented);
        assertTrue(page.status() < 500, page::toString);
        assertTrue(new Walker().get(realm.url() + "/cittadino-registration/").status() < 500);
    }
}
