// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** "Abbiamo ricevuto la tua richiesta": the officials have the registration. */
public final class ReviewPage {
    private final Page page;

    private ReviewPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "[data-page-id$=cittadino-review] #cittadino-reference");
    }

    public static ReviewPage arrived(Page page) {
        return new ReviewPage(page);
    }

    public static ReviewPage byLink(Page page, String link) {
        page.navigate(link);
        return new ReviewPage(page);
    }

    public ReviewPage reload() {
        page.reload();
        return new ReviewPage(page);
    }

    public String reference() {
        return page.locator("#cittadino-reference").innerText();
    }

    public LoginPage toLogin() {
        Turning.by(page.locator("#cittadino-login"));
        return LoginPage.arrived(page);
    }

    public Page page() {
        return page;
    }
}
