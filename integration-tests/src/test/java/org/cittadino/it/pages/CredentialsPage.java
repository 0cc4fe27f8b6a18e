// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** The account exists, and what opens it is on its way. */
public final class CredentialsPage {
    private final Page page;

    private CredentialsPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "[data-page-id$=cittadino-credentials] #cittadino-login");
    }

    public static CredentialsPage arrived(Page page) {
        return new CredentialsPage(page);
    }

    public String username() {
        return page.locator("#cittadino-user-name").innerText().strip();
    }

    public String text() {
        return page.locator("main").innerText();
    }
}
