// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** "Questa registrazione è terminata". */
public final class RegistrationOverPage {
    private final Page page;

    RegistrationOverPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "[data-page-id$=cittadino-registration-over] #cittadino-restart");
    }

    public static RegistrationOverPage arrived(Page page) {
        return new RegistrationOverPage(page);
    }

    public LoginPage toLogin() {
        Turning.by(page.locator("#cittadino-login"));
        return LoginPage.arrived(page);
    }
}
