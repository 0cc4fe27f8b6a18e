// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.KnownPeople;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.cittadino.it.walker.Walker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A town that asks for a document and a user name, and for neither birth nor residence. */
@KeycloakIT
@Tag("any-version")
final class DocumentFormIT {
    private final TestRealm realm;
    private final Browsers browsers;
    private final OwnTables tables;
    private final Citizen citizen = Citizens.known(
            "ada." + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));

    DocumentFormIT(TestRealm realm, Browsers browsers, Database database) {
        this.realm = realm;
        this.browsers = browsers;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeAll
    static void aTownThatKnowsItsPeople(TestRealm realm) {
        KnownPeople.dwellIn(realm);
    }

    @BeforeEach
    void nobodyHasRegisteredYet() {
        tables.forgetLimits();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lettersAndDigitsInTwoBoxesOpenTheAccountWithoutAnAddress(boolean script) {
        form(script, KnownPeople.OWN_PASSWORD)
                .fill(citizen.with("documentPaperLetters", "aa").with("documentPaperDigits", "123 4567"))
                .sendAndBeActivated();

        var account = account(citizen.of("username"));
        assertEquals("1975-03-12", attribute(account, "dateOfBirth"));
        assertEquals("F", attribute(account, "gender"));
        assertEquals("H501", attribute(account, "placeOfBirth"));
        assertFalse(account.has("email"));
        assertFalse(account.toString().contains("1234567"), "the number stays out of the account");
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER_CARD, documentPaperLetters, AA1234567",
        "PAPER_CARD, documentPaperLetters, CA00000AA",
        "CIE, documentCie, ca 00000 aa",
        "PAPER_CARD, documentLicence, RM1234567X"
    })
    void oneNumberInOneBoxIsEnough(String card, String input, String number) {
        form(false, KnownPeople.OWN_PASSWORD)
                .card(card)
                .fill(citizen.with(input, number))
                .sendAndBeActivated();

        assertTrue(account(citizen.of("username")).path("enabled").asBoolean());
    }

    @Test
    void withoutAnyTheFormSaysThatOneIsEnough() {
        var form = form(false, KnownPeople.OWN_PASSWORD).fill(citizen).sendAndBeRefused();

        assertEquals(List.of("documentPaperLetters"), form.summary());
        assertTrue(form.errorAt("documentPaperLetters").contains("ne basta uno"), form.text());
    }

    @Test
    void theScriptSaysSoBeforeTheFormIsSent() {
        var form = form(true, KnownPeople.OWN_PASSWORD).fill(citizen);
        form.card("CIE").send();

        assertEquals(List.of("documentCie"), form.summary());
    }

    @Test
    void eachWrongNumberShowsTheExpectedFormAndStaysAsTyped() {
        var form = form(false, KnownPeople.OWN_PASSWORD)
                .fill(citizen.with("fiscalNumber", "X")
                        .with("documentPaperLetters", "AA")
                        .with("documentPaperDigits", "123456O")
                        .with("documentLicence", "RM1"))
                .sendAndBeRefused();

        assertEquals(List.of("fiscalNumber", "documentPaperLetters", "documentLicence"), form.summary());
        assertTrue(form.errorAt("documentPaperLetters").contains("AA1234567"), form.text());
        assertTrue(form.errorAt("documentLicence").contains("U1532B456K"), form.text());
        assertEquals("123456O", form.value("documentPaperDigits"));
        assertEquals("RM1", form.value("documentLicence"));
    }

    @Test
    void insteadOfATakenUserNameAFreeOneIsOffered() {
        take("a.rossi");
        var form = form(true, KnownPeople.OWN_PASSWORD)
                .fill(citizen.with("documentLicence", "RM1234567X").with("username", "A.Rossi"))
                .sendAndBeRefused();

        assertTrue(form.errorAt("username").contains("non è disponibile"), form.text());
        var offers = form.offeredUsernames();
        assertEquals(3, offers.size());
        form.takeOffer(offers.get(0)).fill(citizen.without("username")).sendAndBeActivated();

        assertTrue(account(offers.get(0)).path("enabled").asBoolean());
    }

    @Test
    void aTakenAddressStaysASecretAlsoBesideAFreeUserName() {
        var settled = AreaCitizens.settled(realm);
        var code = form(false, KnownPeople.NO_PASSWORD)
                .fill(citizen.withEmail(settled.email())
                        .with("documentLicence", "RM1234567X")
                        .without("password")
                        .without("password-confirm"))
                .sendAndReceiveCode();

        assertFalse(code.page().locator("body").innerText().contains("già"));
    }

    @Test
    void aFormWithoutPasswordAsksForNone() {
        var form = form(false, KnownPeople.NO_PASSWORD);

        assertEquals(0, form.page().locator("[name=password]").count());
        form.fill(citizen.withEmail(Citizens.freshAddress())
                        .with("documentLicence", "RM1234567X")
                        .without("password")
                        .without("password-confirm"))
                .sendAndReceiveCode();
    }

    @Test
    void aBrowserThatLeavesThePasswordOutIsAskedForIt() {
        var walker = new Walker();
        var posted = walker.get(KnownPeople.formUrl(realm, KnownPeople.OWN_PASSWORD, "it"))
                .form("lastName")
                .with(citizen.with("documentLicence", "RM1234567X").typed())
                .without("password")
                .without("password-confirm");

        assertEquals(
                "password",
                walker.send(posted).document().select("[aria-invalid=true]").attr("name"));
    }

    private RegistrationPage form(boolean script, String route) {
        var page = browsers.page(script);
        page.navigate(KnownPeople.formUrl(realm, route, "it"));
        return RegistrationPage.arrived(page);
    }

    private void take(String username) {
        AreaCitizens.settled(realm, Citizens.bornInItaly(), account -> account.put("username", username));
    }

    private JsonNode account(String username) {
        return realm.admin()
                .get("/" + realm.name() + "/users?exact=true&briefRepresentation=false&username=" + username)
                .path(0);
    }

    private static String attribute(JsonNode account, String name) {
        return account.path("attributes").path(name).path(0).asText();
    }
}
