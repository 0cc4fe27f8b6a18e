// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.ProfilePage;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citizens change their data in words; what is stored stays in codes. */
@KeycloakIT
final class ProfileIT {
    private final TestRealm realm;
    private final Browsers browsers;
    private Citizen citizen;

    ProfileIT(TestRealm realm, Browsers browsers) {
        this.realm = realm;
        this.browsers = browsers;
        this.citizen = AreaCitizens.settled(realm);
    }

    @BeforeEach
    void somebodyWithAnAccount() {
        citizen = AreaCitizens.settled(realm);
    }

    @ParameterizedTest(name = "script {0}")
    @ValueSource(booleans = {true, false})
    void theDataAreShownAsPeopleWriteThemAndStoredAsTheyWere(boolean script) {
        var before = account();
        var form = enter(script);
        assertEquals("12/03/1975", form.value("dateOfBirth"));
        assertEquals("Roma (RM)", form.value("placeOfBirth"));
        assertEquals("Roma (RM)", form.value("residenceMunicipality"));
        assertEquals("+39 347 123 4567", form.value("phoneNumber"));
        assertTrue(form.isTicked("domicileSameAsResidence"));
        assertFalse(form.isTicked("organisation"));
        Browsers.shoot(form.page(), "profile-script-" + script);
        form.save();
        assertEquals(before.path("attributes"), account().path("attributes"));
    }

    @ParameterizedTest(name = "script {0}")
    @ValueSource(booleans = {true, false})
    void whatIsTypedIsReadAsInTheRegistration(boolean script) {
        enter(script)
                .type("residenceMunicipality", "pisa")
                .type("residencePostcode", "56100")
                .type("phoneNumber", "347/999.88.88")
                .tick("organisation", true)
                .type("organisationName", "Pro Loco")
                .type("organisationTaxNumber", "IT 01533060511")
                .type("organisationRole", "Presidente")
                .save();
        assertStored("residenceMunicipality", "G702");
        assertStored("phoneNumber", "+393479998888");
        assertStored("organisationTaxNumber", "01533060511");
        assertStored("dateOfBirth", "1975-03-12");
        var form = enter(script);
        assertTrue(form.isTicked("organisation"));
        form.tick("organisation", false).save();
        assertTrue(account().path("attributes").path("organisationName").isMissingNode());
    }

    @ParameterizedTest(name = "script {0}")
    @ValueSource(booleans = {true, false})
    void aMistakeIsNamedAtItsFieldAndNothingIsLost(boolean script) {
        var form = enter(script)
                .type("dateOfBirth", "31/02/1975")
                .type("residenceStreet", "Via Nuova")
                .type("phoneNumber", "12")
                .tick("domicileSameAsResidence", false)
                .type("domicileMunicipality", "Atlantide")
                .saveInVain();
        assertEquals(
                List.of(
                        "dateOfBirth",
                        "domicileMunicipality",
                        "domicileStreet",
                        "domicileNumber",
                        "domicilePostcode",
                        "phoneNumber"),
                form.summary());
        assertTrue(form.errorAt("dateOfBirth").contains("Questo giorno non esiste"), form.errorAt("dateOfBirth"));
        assertTrue(form.errorAt("domicileStreet").contains("Inserisci la via"), form.errorAt("domicileStreet"));
        assertEquals("31/02/1975", form.value("dateOfBirth"));
        assertEquals("Via Nuova", form.value("residenceStreet"));
        assertEquals("Atlantide", form.value("domicileMunicipality"));
        assertEquals("Roma (RM)", form.value("placeOfBirth"));
        assertFalse(form.isTicked("domicileSameAsResidence"));
        Browsers.shoot(form.page(), "profile-errors-script-" + script);
        form.type("dateOfBirth", "12.3.1975")
                .type("phoneNumber", "347 123 4567")
                .tick("domicileSameAsResidence", true)
                .save();
        assertStored("residenceStreet", "Via Nuova");
        assertStored("dateOfBirth", "1975-03-12");
        assertStored("domicileSameAsResidence", "true");
        assertTrue(account().path("attributes").path("domicileMunicipality").isMissingNode());
    }

    @ParameterizedTest(name = "script {0}")
    @ValueSource(booleans = {true, false})
    void aTownOfWhichThereAreTwoIsAskedFor(boolean script) {
        var form = enter(script).type("residenceMunicipality", "Castro").saveInVain();
        assertEquals(List.of("Castro (BG)", "Castro (LE)"), form.choices("residenceMunicipality"));
        form.choose("residenceMunicipality", "C337").save();
        assertStored("residenceMunicipality", "C337");
    }

    @Test
    void townsAreOfferedWhileTyping() {
        var page = enter(true).page();
        page.locator("[name=residenceMunicipality]").fill("");
        page.locator("[name=residenceMunicipality]").pressSequentially("borgo san lor");
        page.locator("[role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertEquals(
                "Borgo San Lorenzo (FI)",
                page.locator("[name=residenceMunicipality]").inputValue());
    }

    @Test
    void aCodiceFiscaleStillHasToAgree() {
        var form = enter(false).type("dateOfBirth", "13/03/1975").saveInVain();
        assertTrue(form.errorAt("fiscalNumber").contains("data di nascita"), form.errorAt("fiscalNumber"));
        assertEquals("13/03/1975", form.value("dateOfBirth"));
    }

    @Test
    void whatTheTownKeepsForItselfIsShownInWordsAndStays() {
        var profile = (ObjectNode) realm.admin().get("/" + realm.name() + "/users/profile");
        var open = profile.deepCopy();
        profile.path("attributes").forEach(attribute -> {
            if (List.of("dateOfBirth", "placeOfBirth")
                    .contains(attribute.path("name").asText())) {
                ((ObjectNode) attribute.path("permissions")).putArray("edit").add("admin");
            }
        });
        realm.admin().put("/" + realm.name() + "/users/profile", profile);
        try {
            var form = enter(true);
            assertTrue(form.isLocked("dateOfBirth") && form.isLocked("placeOfBirth"));
            assertEquals("12/03/1975", form.value("dateOfBirth"));
            assertEquals("Roma (RM)", form.value("placeOfBirth"));
            form.type("residenceStreet", "Via Nuova").save();
            assertStored("residenceStreet", "Via Nuova");
            assertStored("dateOfBirth", "1975-03-12");
            assertStored("placeOfBirth", "H501");
        } finally {
            realm.admin().put("/" + realm.name() + "/users/profile", open);
        }
    }

    @Test
    void whoLacksADatumIsAskedForItAtTheLogin() {
        var account = (ObjectNode) account();
        ((ObjectNode) account.path("attributes")).remove("phoneNumber");
        realm.admin().put("/" + realm.name() + "/users/" + account.path("id").asText(), account);
        var page = browsers.page(false);
        var form = ProfilePage.metAtTheLogin(page, realm, citizen);
        assertTrue(form.errorAt("phoneNumber").contains("Inserisci un numero"), form.errorAt("phoneNumber"));
        assertEquals("12/03/1975", form.value("dateOfBirth"));
        assertFalse(page.content().contains(citizen.password()));
        form.type("phoneNumber", "0471 123456").save();
        assertStored("phoneNumber", "+390471123456");
    }

    @Test
    void noDatumIsWrittenIntoAnEvent() {
        enter(false).type("residenceStreet", "Vicolo della Gabbietta").save();
        assertStored("residenceStreet", "Vicolo della Gabbietta");
        var events = realm.admin()
                .get("/" + realm.name() + "/events?type=UPDATE_PROFILE&max=100")
                .toString();
        assertTrue(events.contains("\"updated_residenceStreet\":\"changed\""), events);
        assertFalse(events.contains("Gabbietta") || events.contains("Fori Imperiali"), events);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void thePageHasNoKnownBarrier(int width) {
        var form = ProfilePage.enter(browsers.page(true, "it-IT", width), realm, citizen)
                .type("dateOfBirth", "31/02/1975")
                .type("residenceMunicipality", "Castro")
                .saveInVain();
        Browsers.shoot(form.page(), "profile-errors-" + width);
        var overflow =
                form.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, ((Number) overflow).intValue());
        assertEquals(
                List.of(),
                new AxeBuilder(form.page())
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations());
    }

    private ProfilePage enter(boolean script) {
        return ProfilePage.enter(browsers.page(script), realm, citizen);
    }

    private JsonNode account() {
        return realm.accounts(citizen.email()).get(0);
    }

    private void assertStored(String attribute, String value) {
        assertEquals(value, account().path("attributes").path(attribute).path(0).asText(), attribute);
    }
}
