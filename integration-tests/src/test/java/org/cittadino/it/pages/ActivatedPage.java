// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** "Account attivato". */
public final class ActivatedPage {
    private final Page page;

    ActivatedPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "[data-page-id$=cittadino-activated] #cittadino-login");
    }

    public static ActivatedPage arrived(Page page) {
        return new ActivatedPage(page);
    }

    public LoginPage toLogin() {
        Turning.by(page.locator("#cittadino-login"));
        return LoginPage.arrived(page);
    }

    public Page page() {
        return page;
    }
}
