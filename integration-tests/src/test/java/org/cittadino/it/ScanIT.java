// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.cittadino.it.desk.TownHall;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.FlowBuilder;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.pages.ScanPage;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.people.Photos;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A town whose officials want to see the document of whoever registers. */
@KeycloakIT
@Tag("any-version")
final class ScanIT {
    private static final int FORBIDDEN = 403;
    private static final int SEE_OTHER = 303;

    private static TownHall townHall;

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Browsers browsers;
    private final OwnTables tables;
    private final Citizen citizen = Citizens.bornInItaly();

    ScanIT(TestRealm realm, Mailbox mailbox, Browsers browsers, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.browsers = browsers;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeAll
    static void aTownThatAsksForScans(TestRealm realm) {
        var flow = FlowBuilder.empty(realm, "by scan").form("by scan", "the form");
        List.of("person", "residence", "contacts", "password", "begin")
                .forEach(section -> flow.step("the form", "cittadino-" + section));
        townHall = TownHall.of(realm);
        flow.step("by scan", "cittadino-email-code")
                .step("by scan", "cittadino-scan", Map.of("least", "1"))
                .step("by scan", "cittadino-review")
                .register();
    }

    @BeforeEach
    void nobodyHasRegisteredYet() {
        tables.forgetLimits();
        tables.forgetScans();
    }

    @ParameterizedTest(name = "with a script: {0}")
    @ValueSource(booleans = {true, false})
    void theOfficialsGetTheScansWithTheRegistration(boolean script) {
        var page = upToTheScans(script).add(Photos.ofCard());
        assertEquals(1, page.listed());
        assertEquals("", page.error());

        var reference = page.add(Photos.ofCard()).goOnToReview().reference();

        assertEquals(2, tables.scansOfCase(reference.replace("-", "")));
    }

    @Test
    void whatAGoodPhoneMakesIsTaken() {
        var photo = Photos.ofPhone();
        assertTrue(photo.buffer.length > 7_000_000, "only " + photo.buffer.length);

        var page = upToTheScans(true).add(photo);

        assertEquals("", page.error());
        assertEquals(1, page.listed());
    }

    @Test
    void whatIsTooLargeIsSaidBeforeItIsSent() {
        var page = upToTheScans(true);

        page.choose(Photos.tooLarge());
        assertTrue(page.error().startsWith("Il file supera 8 MB."), page.error());

        page.choose(Photos.ofCard());
        assertEquals("", page.error());
        assertEquals(1, page.send().listed());
    }

    @Test
    void whatIsTooLargeIsSaidAtTheFieldWithoutAScriptToo() {
        var page = upToTheScans(false).add(Photos.tooLarge());

        assertTrue(page.error().startsWith("Il file supera 8 MB."), page.error());
    }

    @Test
    void whatIsNoPhotoIsRefusedAtTheFieldAndNothingIsLost() {
        var page = upToTheScans(false).add(Photos.ofCard()).add(Photos.page());

        assertEquals("Questo file non è una foto JPEG o PNG e nemmeno un PDF. Scegli un altro file.", page.error());
        assertEquals(1, page.listed());
        assertEquals("", page.reload().error());
    }

    @Test
    void whoSendsNothingIsAskedToChoose() {
        var page = upToTheScans(true).send();

        assertEquals("Scegli un file prima di caricarlo.", page.error());
    }

    @Test
    void nobodyGoesOnWithoutAScan() {
        var page = upToTheScans(false).goOnInVain();

        assertEquals("Mancano copie del documento: caricale prima di continuare.", page.error());
    }

    @Test
    void threeAreTakenAndWhoRemovesOneMaySendAnother() {
        var page = upToTheScans(false).add(Photos.ofCard()).add(Photos.ofCard()).add(Photos.ofCard());
        assertEquals(3, page.listed());
        assertFalse(page.takesMore());

        page = page.removeFirst();
        assertEquals(2, page.listed());
        assertEquals(3, page.add(Photos.ofCard()).listed());
    }

    @Test
    void oneFormIsTakenOnce() {
        var page = upToTheScans(false);
        var form = page.copy();

        assertEquals(
                FORBIDDEN,
                form.withTicket("guessed").sendBy(page.page(), Photos.ofCard()).status());
        assertEquals(
                FORBIDDEN,
                form.withTicket("").sendBy(page.page(), Photos.ofCard()).status());
        var taken = form.sendBy(page.page(), Photos.ofCard());
        assertEquals(SEE_OTHER, taken.status());
        assertEquals(FORBIDDEN, form.sendBy(page.page(), Photos.ofCard()).status());

        assertEquals(1, page.led(taken).listed());
    }

    @Test
    void anotherBrowserSendsNothingInItsName() {
        var page = upToTheScans(false);
        var form = page.copy();
        var neighbour = upToTheScans(false, Citizens.bornInItaly());
        var stranger = browsers.page(false);

        assertEquals(FORBIDDEN, form.sendBy(neighbour.page(), Photos.ofCard()).status());
        assertEquals(FORBIDDEN, form.sendBy(stranger, Photos.ofCard()).status());

        assertEquals(0, page.goOnInVain().listed());
        assertEquals(0, neighbour.goOnInVain().listed());
    }

    @Test
    void anEmptyFieldOfAnyBrowserIsNoError() {
        var page = upToTheScans(false);

        var answer = page.copy().sendBy(page.page(), Photos.none());

        assertEquals(SEE_OTHER, answer.status());
        assertEquals("Scegli un file prima di caricarlo.", page.led(answer).error());
    }

    @Test
    void whatAnOfficialMissesComesByOneLinkWithoutALogin() {
        var reference = upToTheScans(false).add(Photos.ofCard()).goOnToReview().reference();
        assertEquals(200, townHall.askForAnotherScan(reference).status());
        assertEquals("MORE_ASKED", townHall.request(reference).path("state").asText());
        var link = mailbox.newest(citizen.email(), 3).scanLink();
        var page = browsers.page(false);
        page.navigate(link);
        assertFalse(page.content().contains(citizen.of("lastName")));

        assertEquals(
                "Mancano copie del documento: caricale prima di continuare.",
                ScanPage.arrived(page).goOnInVain().error());
        assertEquals(reference, ScanPage.arrived(page).add(Photos.ofCard()).sendAgain());

        assertEquals("OPEN", townHall.request(reference).path("state").asText());
        assertEquals(2, tables.scansOfCase(reference.replace("-", "")));
        assertEquals(404, page.navigate(link).status());
    }

    @Test
    void aLinkNobodySentSaysThatItIsOverAndIsNotKept() {
        var page = browsers.page(false);

        var answer = page.navigate(realm.url() + "/cittadino-scan/again/abc");

        assertEquals(404, answer.status());
        assertEquals("no-store", answer.headerValue("cache-control"));
        assertEquals("no-referrer", answer.headerValue("referrer-policy"));
        assertEquals("Questo link non è più valido", page.locator("h1").innerText());
    }

    private ScanPage upToTheScans(boolean script) {
        return upToTheScans(script, citizen);
    }

    private ScanPage upToTheScans(boolean script, Citizen who) {
        Page page = RegistrationPage.open(browsers.page(script), realm)
                .fill(who)
                .sendAndReceiveCode()
                .confirmAndGoOn(mailbox.only(who.email()).code());
        return ScanPage.arrived(page);
    }
}
