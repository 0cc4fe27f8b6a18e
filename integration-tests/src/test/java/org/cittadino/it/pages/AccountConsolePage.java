// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizen;

/** Keycloak's account console, which a script draws. */
public final class AccountConsolePage {
    private static final String BUTTON = ".pf-v5-c-button.pf-m-primary";

    private final Page page;

    private AccountConsolePage(Page page) {
        this.page = page;
        Arrival.provenBy(page, BUTTON);
    }

    public static AccountConsolePage enter(Page page, TestRealm realm, Citizen citizen) {
        page.navigate(AreaPage.url(realm));
        LoginPage.arrived(page).send(citizen.email(), citizen.password());
        return new AccountConsolePage(page);
    }

    public String buttonColour() {
        return background(BUTTON);
    }

    public String headColour() {
        return background(".pf-v5-c-masthead");
    }

    public boolean logoIsThere() {
        return (Boolean)
                page.locator("img[src$='/town.svg']").evaluate("logo => logo.complete && logo.naturalWidth > 0");
    }

    private String background(String selector) {
        return (String) page.locator(selector).first().evaluate("it => getComputedStyle(it).backgroundColor");
    }
}
