// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.cittadino.it.desk.SecuredDesk;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Callback;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.SmsCatcher;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.CalledBack;
import org.cittadino.it.pages.DeskPage;
import org.cittadino.it.pages.FirstAccessPage;
import org.cittadino.it.pages.LegacyNoticePage;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.pages.PadlockPage;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.pages.ScanPage;
import org.cittadino.it.pages.UpgradeCodePage;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.people.Photos;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preset of a town with a red padlock: from the weak credential to the strong one, and the new citizen's way. */
@KeycloakIT(preset = "credenziale-forte")
final class CredenzialeForteIT {
    private static final String PASSWORD = "quattro barche sul lago";
    private static final String PADLOCK = "rete-civica-lucchetto";
    private static SecuredDesk desk;

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Browsers browsers;
    private final SmsCatcher telephone;
    private final OwnTables tables;
    private final String address = Citizens.freshAddress();

    CredenzialeForteIT(TestRealm realm, Mailbox mailbox, Browsers browsers, SmsCatcher telephone, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.browsers = browsers;
        this.telephone = telephone;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeAll
    static void twoOfficialsAreAtTheDesk(TestRealm realm) {
        desk = SecuredDesk.of(realm);
        var clients = "/" + realm.name() + "/clients";
        var padlock =
                (ObjectNode) realm.admin().get(clients + "?clientId=" + PADLOCK).get(0);
        padlock.withArrayProperty("redirectUris").add(Callback.URL);
        realm.admin().put(clients + "/" + padlock.path("id").asText(), padlock);
    }

    @BeforeEach
    void nobodyHasAskedYet() {
        tables.forgetLimits();
        tables.forgetScans();
    }

    @Test
    void aWeakCredentialOfOldBecomesStrongByScanAndOfficial() {
        var name = "b.esempio" + ThreadLocalRandom.current().nextInt(1000, 10_000);
        citizenOfOld(name, "SMPBRN41E27F205G");
        var page = browsers.page(false);
        LoginPage.open(page, realm).send(name, PASSWORD);
        LegacyNoticePage.arrived(page).goOn();

        page.navigate(realm.loginUrl("it", PADLOCK));
        assertTrue(PadlockPage.arrived(page).leave().contains("error=access_denied"));
        var reference = handInAScan(page);

        var official = desk.enter(browsers.page(true), "urp.chiara");
        approveByScan(official, reference, "CA00001XX");

        assertEquals("Hai la credenziale forte", mailbox.newest(address, 2).subject());
        var callback = CalledBack.bySending(page, realm.loginUrl("it", PADLOCK));
        assertTrue(callback.contains("code=") && callback.contains("state=it"), callback);
    }

    @Test
    void aNewCitizenGetsTheStrongCredentialInTwoHalves() {
        var number = "+39347" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
        var citizen = Citizens.bornInItaly()
                .withEmail(address)
                .with("phoneNumber", number)
                .without("password")
                .without("password-confirm")
                .without("domicileSameAsResidence")
                .with("documentPaperLetters", "CA00002XX");
        var page = browsers.page(false);
        RegistrationPage.open(page, realm)
                .fill(citizen)
                .sendAndReceiveCode()
                .confirmAndGoOn(mailbox.only(address).code());
        var reference =
                ScanPage.arrived(page).add(Photos.ofCard()).goOnToReview().reference();
        assertEquals(0, realm.accounts(address).size());

        approveByScan(desk.enter(browsers.page(true), "urp.bruno"), reference, "CA00002XX");

        var mail = mailbox.newest(address, 3);
        var name = realm.accounts(address).get(0).path("username").asText();
        assertTrue(mail.text().contains(name), mail.text());
        var access = FirstAccessPage.byLink(browsers.page(false), mail.firstAccessLink())
                .send();
        assertFalse(mail.text().contains(telephone.newest(number, 1).code()));
        access.confirm(telephone.newest(number, 1).code()).choose(PASSWORD);

        var fresh = browsers.page(false);
        fresh.navigate(realm.loginUrl("it", PADLOCK));
        var login = LoginPage.arrived(fresh);
        var callback = CalledBack.by(fresh, () -> login.send(name, PASSWORD));
        assertTrue(callback.contains("code="), callback);
    }

    private String handInAScan(Page page) {
        page.navigate(realm.loginUrl("it", PADLOCK));
        PadlockPage.arrived(page).choose("scan");
        UpgradeCodePage.arrived(page).confirm(mailbox.only(address).code());
        return ScanPage.arrived(page).add(Photos.ofCard()).handIn();
    }

    /** The official looks at the scan and says which document it shows. */
    private static void approveByScan(DeskPage official, String reference, String number) {
        official.open("queue").openByReference(reference);
        official.press("Prendi in carico").seesTheScan();
        official.unfold("Accogli");
        official.field("type").selectOption("CIE");
        official.field("number").fill(number);
        official.field("expires").fill("31/12/2040");
        official.field("seen").selectOption("scan");
        official.press("Accogli").confirm("Accogli").says("La richiesta è accolta.");
        assertEquals(List.of(), official.breaches());
    }

    private void citizenOfOld(String name, String fiscalNumber) {
        var account = JsonNodeFactory.instance
                .objectNode()
                .put("username", name)
                .put("email", address)
                .put("emailVerified", true)
                .put("enabled", true)
                .put("firstName", "Bruno")
                .put("lastName", "Esempio");
        account.putObject("attributes").putArray("fiscalNumber").add(fiscalNumber);
        account.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD);
        realm.admin().post("/" + realm.name() + "/users", account);
    }
}
