// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.Mailbox;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.pages.Keyboard;
import org.cittadino.it.people.AreaCitizens;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.people.Citizens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole journey of somebody who has no mouse. */
@KeycloakIT
final class KeyboardIT {
    private static final String NEXT = "[data-next]";
    private static final String HEADING = "fieldset.cit-section h2, [data-review] h2";

    private final TestRealm realm;
    private final Mailbox mailbox;
    private final Page page;
    private final Keyboard keyboard;

    KeyboardIT(TestRealm realm, Mailbox mailbox, Browsers browsers) {
        this.realm = realm;
        this.mailbox = mailbox;
        this.page = browsers.page(true);
        this.keyboard = new Keyboard(page);
    }

    @BeforeEach
    void nobodyHasRegisteredYet(Database database) {
        new OwnTables(database, realm).forgetLimits();
    }

    @Test
    void aCitizenRegistersWithoutAMouse() {
        var citizen = Citizens.forAnOrganisation();
        page.navigate(realm.loginUrl());
        keyboard.to("#kc-registration a").turn("Enter", "[name=lastName]");

        whatIsMissingLeadsToItsField();
        person(citizen);
        organisation(citizen);
        goOn();
        residence(citizen);
        goOn();
        contacts(citizen);
        goOn();
        password(citizen);
        goOn();
        aSecondLookAtTheContactsLeadsBackToTheReview();
        keyboard.to("#kc-submit").turn("Enter", "[name=code]");

        keyboard.type("code", mailbox.only(citizen.email()).code()).turn("Enter", "#cittadino-login");
        keyboard.to("#cittadino-login").turn("Enter", "[name=password]");
        assertEquals(1, realm.accounts(citizen.email()).size());
    }

    @Test
    void aCitizenBlocksTheAccountWithoutAMouse() {
        var citizen = AreaCitizens.settled(realm);
        page.navigate(AreaPage.url(realm));
        keyboard.type("username", citizen.email()).type("password", citizen.password());
        keyboard.turn("Enter", "h2#sessions");
        keyboard.to("a#block").turn("Enter", "button#block");
        keyboard.to("button#block").turn("Space", "#new-password");
        keyboard.to("#new-password").turn("Enter", "[name=username]");
    }

    private void whatIsMissingLeadsToItsField() {
        keyboard.to(NEXT).turn("Enter", ".cit-summary");
        assertTrue(keyboard.standsAt(".cit-summary"), "the summary takes the focus");
        keyboard.to(".cit-summary a").press("Enter");
        assertTrue(keyboard.standsAt("[name=lastName]"), "the first line leads to the first field");
    }

    private void person(Citizen citizen) {
        type(citizen, "lastName", "firstName");
        // in a list the first letter chooses
        keyboard.type("gender", "f");
        type(citizen, "dateOfBirth");
        keyboard.pick("placeOfBirth", "roma", "Roma (RM)");
        type(citizen, "fiscalNumber");
        assertEquals("F", page.locator("[name=gender]").inputValue());
        assertEquals("Roma (RM)", page.locator("[name=placeOfBirth]").inputValue());
    }

    private void organisation(Citizen citizen) {
        keyboard.to("[name=organisation][type=checkbox]").press("Space");
        type(citizen, "organisationName", "organisationTaxNumber", "organisationRole");
    }

    private void residence(Citizen citizen) {
        keyboard.pick("residenceMunicipality", "roma", "Roma (RM)");
        type(citizen, "residenceStreet", "residenceNumber", "residencePostcode");
        keyboard.to("[name=domicileSameAsResidence][type=checkbox]");
        if (!keyboard.standsAt(":checked")) {
            keyboard.press("Space");
        }
    }

    private void contacts(Citizen citizen) {
        type(citizen, "email", "emailConfirm", "phoneNumber");
    }

    private void password(Citizen citizen) {
        type(citizen, "password");
        keyboard.to("[data-reveals=password]").press("Space");
        assertEquals("text", page.locator("[name=password]").getAttribute("type"));
        type(citizen, "password-confirm");
    }

    private void aSecondLookAtTheContactsLeadsBackToTheReview() {
        keyboard.to("[data-review] a[href='#" + sectionOf("email") + "']").press("Enter");
        assertTrue(keyboard.standsAt(HEADING), "the heading of the section takes the focus");
        keyboard.to("[name=phoneNumber]").backTo("[name=email]");
        goOn();
        assertTrue(page.locator("[data-review]").isVisible());
    }

    private String sectionOf(String input) {
        return (String)
                page.locator("[name=" + input + "]").evaluate("input => input.closest('fieldset.cit-section').id");
    }

    private void goOn() {
        keyboard.to(NEXT).press("Enter");
        assertTrue(keyboard.standsAt(HEADING), "the heading of the next step takes the focus");
    }

    private void type(Citizen citizen, String... names) {
        for (var name : names) {
            keyboard.type(name, citizen.of(name));
        }
    }
}
