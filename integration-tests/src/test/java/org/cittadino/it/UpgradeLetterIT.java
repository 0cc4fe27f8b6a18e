// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cittadino.it.desk.PrintedLetter;
import org.cittadino.it.desk.TownHall;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.Padlock;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.pages.PadlockPage;
import org.cittadino.it.pages.UpgradeCodePage;
import org.cittadino.it.pages.UpgradeLetterPage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.people.RehearsalPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document the register knows, and a letter to the address there. */
@KeycloakIT(preset = "anagrafe")
@Tag("any-version")
final class UpgradeLetterIT {
    private static Padlock padlock;
    private static TownHall townHall;

    private final TestRealm realm;
    private final Browsers browsers;
    private final Mailbox mailbox;
    private final OwnTables tables;

    UpgradeLetterIT(TestRealm realm, Browsers browsers, Mailbox mailbox, Database database) {
        this.realm = realm;
        this.browsers = browsers;
        this.mailbox = mailbox;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeAll
    static void theTownWritesLetters(TestRealm realm) {
        townHall = TownHall.of(realm).knowsItsPeople();
        padlock = Padlock.in(realm).offers("letter", "counter");
    }

    @BeforeEach
    void nobodyHasAskedYet() {
        tables.forgetLimits();
    }

    @Test
    void theCodeOfTheLetterOpensTheService() {
        var ada = account(RehearsalPeople.withAPaperCard());
        var page = atTheLetter(ada);
        UpgradeLetterPage.arrived(page).orderInVain("1").order("AX 0000000");
        assertEquals("Credenziale debole", AreaPage.open(page, realm).level());

        var letter = letterTo(ada);
        assertEquals("upgrade_code", letter.of("tipo"));
        assertEquals("VIA DELLE PROVE 1", letter.of("indirizzo").toUpperCase(Locale.ROOT));
        PadlockPage.open(page, padlock).choose("letter");
        confirmAgain(page, ada);
        var form = UpgradeLetterPage.arrived(page).confirmInVain("00000-00000");
        var answer = form.confirm(letter.secret().toLowerCase(Locale.ROOT));
        assertTrue(answer.contains("code=") && answer.contains("state=it"), answer);
        assertEquals("Credenziale forte", AreaPage.open(page, realm).level());
    }

    @Test
    void whateverTheRegisterSaysThePageIsTheSame() {
        List<String> seen = new ArrayList<>();
        seen.add(UpgradeLetterPage.arrived(atTheLetter(account(RehearsalPeople.withAnElectronicCard())))
                .order("CA00001XX"));
        seen.add(UpgradeLetterPage.arrived(atTheLetter(account(RehearsalPeople.withAnotherCard())))
                .order("CA99999XX"));
        seen.add(UpgradeLetterPage.arrived(atTheLetter(account(RehearsalPeople.ofAnotherTown())))
                .order("CA12345XX"));
        seen.add(UpgradeLetterPage.arrived(atTheLetter(account(RehearsalPeople.deceased())))
                .order("CA00170XX"));

        seen.forEach(other -> assertEquals(seen.get(0), other));
    }

    @Test
    void aLetterSpeaksForTheCodiceFiscaleItWasAskedForAlone() {
        var giulia = account(RehearsalPeople.abroad());
        var page = atTheLetter(giulia);
        UpgradeLetterPage.arrived(page).order("CA00140XX");
        var letter = letterTo(giulia);
        change(giulia, RehearsalPeople.withALicence());

        page.navigate(padlock.url());
        PadlockPage.arrived(page).choose("letter");
        confirmAgain(page, giulia);
        UpgradeLetterPage.arrived(page).confirmInVain(letter.secret());
    }

    private PrintedLetter letterTo(Citizen citizen) {
        return townHall.printLetters().stream()
                .filter(letter -> letter.username().equals(citizen.email()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No letter for " + citizen.email()));
    }

    private Page atTheLetter(Citizen citizen) {
        var area = AreaPage.enter(browsers.page(false), realm, citizen);
        var page = PadlockPage.open(area.page(), padlock).choose("letter");
        return UpgradeCodePage.arrived(page)
                .confirm(mailbox.only(citizen.email()).code());
    }

    /** Another visit, another code; the address was written to a moment ago. */
    private void confirmAgain(Page page, Citizen citizen) {
        tables.forgetLimits();
        page.locator("button[value=resend]").click();
        UpgradeCodePage.arrived(page).confirm(mailbox.newest(citizen.email(), 2).code());
    }

    /** Somebody of the register who has a weak account. */
    private Citizen account(Citizen known) {
        var citizen = Citizens.bornInItaly()
                .with("lastName", known.of("lastName"))
                .with("firstName", known.of("firstName"))
                .with("fiscalNumber", known.of("fiscalNumber"))
                .withPassword("quattro parole al mare");
        return AreaCitizens.settled(realm, citizen, account -> account.putObject("attributes")
                .putArray("fiscalNumber")
                .add(known.of("fiscalNumber")));
    }

    private void change(Citizen citizen, Citizen into) {
        var account = (ObjectNode) realm.accounts(citizen.email()).get(0);
        account.withObjectProperty("attributes").putArray("fiscalNumber").add(into.of("fiscalNumber"));
        account.put("lastName", into.of("lastName")).put("firstName", into.of("firstName"));
        realm.admin().put("/" + realm.name() + "/users/" + account.path("id").asText(), account);
    }
}
