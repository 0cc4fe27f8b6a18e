// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.cittadino.it.desk.PrintedLetter;
import org.cittadino.it.desk.TownHall;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.ActivatedPage;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.pages.CredentialsPage;
import org.cittadino.it.pages.LoginPage;
import org.cittadino.it.pages.NotConfirmedPage;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.pages.ReviewPage;
import org.cittadino.it.pages.RoutePage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.people.RehearsalPeople;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The preset of a town that knows its people, each of its ways from the form to the area personale. */
@KeycloakIT(preset = "anagrafe")
@Tag("any-version")
final class AnagrafeIT {
    private static final String PASSWORD = "quattro parole al mare";
    private static TownHall townHall;

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Browsers browsers;
    private final OwnTables tables;
    private final String username =
            "ada." + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    private final String address = Citizens.freshAddress();
    private Page page;

    AnagrafeIT(TestRealm realm, Mailbox mailbox, Browsers browsers, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.browsers = browsers;
        this.tables = new OwnTables(database, realm);
        this.page = browsers.page(false);
    }

    @BeforeAll
    static void theRegisterIsLoaded(TestRealm realm) {
        townHall = TownHall.of(realm).knowsItsPeople();
    }

    @BeforeEach
    void nobodyHasRegisteredYet() {
        tables.forgetLimits();
    }

    @Test
    void aResidentWithAPasswordOfTheirOwnEntersAtOnce() {
        var page = form(
                        "resident",
                        true,
                        named(RehearsalPeople.withAPaperCard())
                                .withEmail(address)
                                .withPassword(PASSWORD))
                .sendAndReceiveCode()
                .confirm(mailbox.only(address).code())
                .toLogin()
                .page();

        intoTheArea(page, PASSWORD);
        assertTrue(account().path("emailVerified").asBoolean());
    }

    @Test
    void anAddressIsNotNeeded() {
        form("resident", false, named(RehearsalPeople.withALicence()).withPassword(PASSWORD))
                .send();

        intoTheArea(ActivatedPage.arrived(page()).toLogin().page(), PASSWORD);
        assertEquals("", account().path("email").asText());
        assertEquals(
                "1941-02-03",
                account().path("attributes").path("dateOfBirth").path(0).asText());
    }

    @Test
    void aCitizenAbroadIsKnownToo() {
        form("resident", false, named(RehearsalPeople.abroad()).withPassword(PASSWORD))
                .send();

        ActivatedPage.arrived(page());
        assertEquals("AIRE", tables.category(account().path("id").asText()));
    }

    @Test
    void aMistypedNumberIsCorrectedAndNothingElseTypedAgain() {
        form("resident", false, named(RehearsalPeople.withAnotherCard()).withPassword(PASSWORD))
                .send();

        var form = NotConfirmedPage.arrived(page()).correct();
        assertEquals("Esempio", form.value("lastName"));
        form.fill(RehearsalPeople.withAnElectronicCard().withPassword(PASSWORD)).send();
        ActivatedPage.arrived(page());
    }

    @Test
    void theSecretOfTheLetterOpensOnceAndLeadsToANewPassword() {
        form("resident-letter", false, named(RehearsalPeople.withAnElectronicCard()))
                .send();
        assertEquals(username, CredentialsPage.arrived(page()).username());

        var letter = letter(townHall.printLetters());
        assertEquals("VIA DELLE PROVE 2", letter.of("indirizzo").toUpperCase(Locale.ROOT));
        assertEquals(410, townHall.statusOfPrintingAgain());
        var typed = letter.secret().toLowerCase(Locale.ROOT).replace("-", " ");
        LoginPage.open(page(), realm).enterToNewPassword(username, typed).choose(PASSWORD);

        LoginPage.open(fresh(), realm).enterInVain(username, letter.secret());
        intoTheArea(LoginPage.open(fresh(), realm).page(), PASSWORD);
    }

    @Test
    void aLetterThatCameBackOpensNothing() {
        form("resident-letter", false, named(RehearsalPeople.withAPaperCard())).send();
        CredentialsPage.arrived(page());
        var letter = letter(townHall.printLetters());

        assertEquals(200, townHall.returned(letter).status());
        LoginPage.open(page(), realm).enterInVain(username, letter.secret());
    }

    @Test
    void aNonResidentIsApprovedAndGetsTheSecretByMail() {
        form("non-resident", false, RehearsalPeople.elsewhere().withEmail(address))
                .sendAndReceiveCode()
                .confirmAndGoOn(mailbox.only(address).code());
        var reference = ReviewPage.arrived(page()).reload().reference();
        assertEquals(0, realm.accounts(address).size());

        var answer = townHall.approve(reference);
        assertEquals(200, answer.status(), answer.body().toString());
        var chosen = realm.accounts(address).get(0).path("username").asText();
        var mail = mailbox.newest(address, 3);
        assertTrue(mail.text().contains(chosen), mail.text());
        LoginPage.open(page(), realm)
                .enterToNewPassword(chosen, mail.initialSecret())
                .choose(PASSWORD);
        AreaPage.enter(
                fresh(), realm, RehearsalPeople.elsewhere().withEmail(chosen).withPassword(PASSWORD));
    }

    @Test
    void aNonResidentWithoutAnAddressGetsALetter() {
        form("non-resident", true, RehearsalPeople.elsewhere()).send();
        var answer = townHall.approve(ReviewPage.arrived(page()).reference());

        assertEquals("letter", answer.body().path("delivery").asText());
        var letters = townHall.printLetters();
        assertTrue(letters.stream().anyMatch(letter -> letter.of("indirizzo").equals("Via dei Fori Imperiali 12/b")));
    }

    @Test
    void whoIsRefusedLearnsItAndHasNoAccount() {
        form("non-resident", false, RehearsalPeople.elsewhere().withEmail(address))
                .sendAndReceiveCode()
                .confirmAndGoOn(mailbox.only(address).code());

        townHall.reject(ReviewPage.arrived(page()).reference(), "not-entitled");

        assertEquals("La tua richiesta di account", mailbox.newest(address, 3).subject());
        assertEquals(0, realm.accounts(address).size());
    }

    @Test
    void theOfficialsSeeWhatTheRegisterSaidAndTheCitizenDoesNot() {
        form("resident", false, named(RehearsalPeople.withAnExpiredCard()).withPassword(PASSWORD))
                .send();
        var reference = NotConfirmedPage.arrived(page()).askTheOffice().reference();

        var request = townHall.request(reference).path("registration");
        assertEquals(
                "register:differs:document_expired",
                request.path("remarks").path(0).asText());
    }

    @Test
    void whoHasAnAccountThatNoWayOpensStandsInTheListForTheTown() {
        form("resident", false, named(RehearsalPeople.withALicence()).withPassword(PASSWORD))
                .send();
        ActivatedPage.arrived(page());
        var stranger = Citizens.bornInItaly().withPassword(PASSWORD);
        AreaCitizens.settled(realm, stranger, account -> account.remove("attributes"));

        var list = townHall.official().get("/accounts/outside-policy?max=200").body();
        assertTrue(list.path("decided").asBoolean());
        var outside = list.path("accounts").toString();
        assertTrue(
                outside.contains(
                        realm.accounts(stranger.email()).get(0).path("id").asText()),
                outside);
        assertFalse(outside.contains(account().path("id").asText()), outside);
    }

    private Page page() {
        return page;
    }

    private Page fresh() {
        return browsers.page(false);
    }

    private RegistrationPage form(String route, boolean script, Citizen citizen) {
        page = browsers.page(script);
        return RoutePage.open(page, realm).choose(route).fill(citizen);
    }

    private Citizen named(Citizen citizen) {
        return citizen.with("username", username);
    }

    private void intoTheArea(Page login, String password) {
        LoginPage.arrived(login).send(username, password);
        AreaPage.open(login, realm);
    }

    private JsonNode account() {
        return realm.admin()
                .get("/" + realm.name() + "/users?exact=true&briefRepresentation=false&username=" + username)
                .get(0);
    }

    private PrintedLetter letter(List<PrintedLetter> letters) {
        return letters.stream()
                .filter(letter -> letter.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No letter for " + username));
    }
}
