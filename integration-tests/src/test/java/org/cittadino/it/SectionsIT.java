// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Page;
import java.util.List;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.Database;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.OwnTables;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.RegistrationPage;
import org.cittadino.it.people.Citizens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a script the form unfolds one section at a time and ends on a review. */
@KeycloakIT
final class SectionsIT {
    /** Person and organisation, residence and domicile, contacts, password, review. */
    private static final int STEPS = 5;

    private final TestRealm realm;
    private final Browsers browsers;

    SectionsIT(TestRealm realm, Browsers browsers) {
        this.realm = realm;
        this.browsers = browsers;
    }

    @BeforeEach
    void nobodyHasRegisteredYet(Database database) {
        new OwnTables(database, realm).forgetLimits();
        unfolds("true");
    }

    @Test
    void whatIsMissingIsNamedBeforeTheNextStep() {
        var page = browsers.page(true);
        var form = RegistrationPage.open(page, realm);
        assertTrue(page.title().startsWith("Registrazione Utente"), page.title());

        form.send();

        assertEquals(
                List.of("lastName", "firstName", "gender", "dateOfBirth", "placeOfBirth", "fiscalNumber"),
                form.summary());
        assertEquals("Errore: Inserisci il cognome.", form.errorAt("lastName").replaceAll("\\s+", " "));
        assertTrue(page.locator("[name=lastName]").isVisible());
        assertFalse(page.locator("[name=email]").isVisible());
    }

    @Test
    void theReviewShowsWhatWasTypedButNeverThePassword() {
        var page = browsers.page(true);
        var citizen = Citizens.bornInItaly();
        RegistrationPage.open(page, realm).fill(citizen).unfold("lastName");
        walkToReview(page);

        var review = page.locator("[data-review]").innerText();

        assertTrue(review.contains(citizen.of("fiscalNumber")), review);
        assertTrue(review.contains(citizen.email()), review);
        assertFalse(review.contains(citizen.password()), "the password");
        Browsers.shoot(page, "register-review");
    }

    @Test
    void goingBackKeepsWhatWasTyped() {
        var page = browsers.page(true);
        var citizen = Citizens.bornInItaly();
        var form = RegistrationPage.open(page, realm).fill(citizen).unfold("lastName");
        walkToReview(page);

        page.locator("[data-back]").click();

        assertTrue(page.locator("[name=password]").isVisible());
        assertEquals(citizen.password(), form.value("password"));
        assertEquals(citizen.of("lastName"), form.value("lastName"));
    }

    @Test
    void aTownMayKeepTheFormOnOnePage() {
        unfolds("false");
        var page = browsers.page(true);

        RegistrationPage.open(page, realm);

        assertTrue(page.locator("[name=lastName]").isVisible());
        assertTrue(page.locator("[name=email]").isVisible());
    }

    private void unfolds(String whether) {
        var attributes = JsonNodeFactory.instance.objectNode().put("cittadino.sections", whether);
        realm.change(JsonNodeFactory.instance.objectNode().set("attributes", attributes));
    }

    private static void walkToReview(Page page) {
        for (int step = 1; step < STEPS; step++) {
            page.locator("[data-next]").click();
        }
        page.locator("[data-review]").waitFor();
    }
}
