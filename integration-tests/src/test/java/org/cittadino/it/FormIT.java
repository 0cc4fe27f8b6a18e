// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
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
final class FormIT {
    private static final List<String> REQUIRED = List.of(
            "lastName",
            "firstName",
            "gender",
            "dateOfBirth",
            "placeOfBirth",
            "fiscalNumber",
            "residenceMunicipality",
            "residenceStreet",
            "email",
            "phoneNumber",
            "password");

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final OwnTables tables;

    FormIT(TestRealm realm, Mailbox mailbox, Database database) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.tables = new OwnTables(database, realm);
    }

    @BeforeEach
    void nobodyHasRegisteredYet() {
        tables.forgetLimits();
    }

    @Test
    void everyEmptyFieldIsNamedAtItsPlaceAndInTheSummary() {
        var walker = new Walker();
        var page = walker.send(walker.get(realm.registrationUrl()).form("lastName"));
        for (String input : REQUIRED) {
            assertNotEquals("", page.errorAt(input), input);
            assertTrue(page.summary().containsKey(input), () -> input + " is not in " + page.summary());
        }
    }

    @Test
    void everySummaryLineLeadsToAnInputOfThePage() {
        var walker = new Walker();
        var page = walker.send(walker.get(realm.registrationUrl()).form("lastName"));
        assertFalse(page.summary().isEmpty());
        page.summary().keySet().forEach(id -> assertTrue(page.document().getElementById(id) != null, id));
    }

    @Test
    void whatWasTypedStaysButThePasswords() {
        var citizen = Citizens.forAnOrganisation();
        var page = refused(citizen.with("phoneNumber", "12"));
        var form = page.form("lastName");
        for (Map.Entry<String, String> typed :
                citizen.without("phoneNumber").typed().entrySet()) {
            String expected = typed.getKey().startsWith("password") ? "" : typed.getValue();
            assertEquals(expected, form.value(typed.getKey()), typed.getKey());
        }
        assertFalse(page.body().contains(citizen.password()));
    }

    @Test
    void aTownOfWhichThereAreTwoIsAskedFor() {
        var citizen = Citizens.bornInItaly().with("residenceMunicipality", "Castro");
        var page = refused(citizen);
        assertNotEquals("", page.errorAt("residenceMunicipality"));
        var codes = page.document().select("[name=residenceMunicipalityChoice]").eachAttr("value");
        assertEquals(2, codes.size(), codes::toString);
        assertTrue(codes.contains("C337"), codes::toString);
        var walker = new Walker();
        var asked = walker.send(walker.formFor(realm, citizen));
        var answered =
                walker.send(asked.form("lastName").with(citizen.typed()).with("residenceMunicipalityChoice", "C337"));
        assertTrue(answered.asksForCode(), answered::toString);
    }

    @Test
    void aTownThatDoesNotExistIsRefused() {
        assertNotEquals("", refused(with("placeOfBirth", "Paperopoli")).errorAt("placeOfBirth"));
    }

    @Test
    void aCertifiedMailboxIsRefusedWithTheReason() {
        var page = refused(Citizens.bornInItaly().withEmail("ada.rossi@pec.it"));
        assertTrue(page.errorAt("email").contains("PEC"), page.errorAt("email"));
    }

    @Test
    void addressesThatDifferAreRefused() {
        assertNotEquals(
                "", refused(with("emailConfirm", "ada.bianchi@example.org")).errorAt("emailConfirm"));
    }

    @Test
    void theFieldThatDisagreesWithTheCodiceFiscaleIsNamed() {
        assertTrue(refused(with("lastName", "Bianchi")).errorAt("fiscalNumber").contains("ognome"));
        assertTrue(refused(with("gender", "M")).errorAt("fiscalNumber").contains("esso"));
        assertTrue(refused(with("dateOfBirth", "13/03/1975"))
                .errorAt("fiscalNumber")
                .contains("data"));
        assertTrue(refused(with("placeOfBirth", "Milano (MI)"))
                .errorAt("fiscalNumber")
                .contains("uogo"));
    }

    @Test
    void aMistypedCodiceFiscaleIsRefused() {
        var citizen = Citizens.bornInItaly();
        String code = citizen.of("fiscalNumber");
        char check = code.charAt(15) == 'A' ? 'B' : 'A';
        assertNotEquals(
                "",
                refused(citizen.with("fiscalNumber", code.substring(0, 15) + check))
                        .errorAt("fiscalNumber"));
    }

    @Test
    void passwordsThatDifferOrAreWeakAreRefused() {
        assertNotEquals("", refused(with("password-confirm", "Altra#2026mare")).errorAt("password-confirm"));
        assertNotEquals(
                "", refused(Citizens.bornInItaly().withPassword("corta")).errorAt("password"));
    }

    @Test
    void theOrganisationsTaxNumberIsChecked() {
        var citizen = Citizens.forAnOrganisation().with("organisationTaxNumber", "01533060512");
        assertNotEquals("", refused(citizen).errorAt("organisationTaxNumber"));
    }

    @Test
    void aTownIsFoundWhileTyping(Browsers browsers) {
        var page = browsers.page(true);
        var form = RegistrationPage.open(page, realm);
        form.unfold("residenceMunicipality");
        page.locator("[name=residenceMunicipality]").pressSequentially("borgo san lor");
        var option = page.locator("[role=option]").first();
        option.waitFor();
        assertEquals("Borgo San Lorenzo (FI)", option.textContent());
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertEquals("Borgo San Lorenzo (FI)", form.value("residenceMunicipality"));
        Browsers.shoot(page, "register-town");
    }

    @Test
    void nothingIsMailedBeforeTheFormIsRight() {
        var citizen = Citizens.bornInItaly();
        refused(citizen.with("fiscalNumber", ""));
        assertEquals(0, mailbox.countAfterQuiet(citizen.email()));
    }

    private static Citizen with(String input, String value) {
        return Citizens.bornInItaly().with(input, value);
    }

    private WebPage refused(Citizen citizen) {
        var page = new Walker().register(realm, citizen);
        assertTrue(page.isForm(), page::toString);
        return page;
    }
}
