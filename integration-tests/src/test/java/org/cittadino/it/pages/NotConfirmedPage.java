// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** "Non abbiamo potuto confermare i tuoi dati": the one page of everybody to whom the register did not say yes. */
public final class NotConfirmedPage {
    private final Page page;

    private NotConfirmedPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "[data-page-id$=cittadino-not-confirmed] #cittadino-not-confirmed");
    }

    public static NotConfirmedPage arrived(Page page) {
        return new NotConfirmedPage(page);
    }

    public NotConfirmedPage reload() {
        page.reload();
        return new NotConfirmedPage(page);
    }

    public RegistrationPage correct() {
        Turning.by(page.locator("button[name=action][value=correct]"));
        return RegistrationPage.arrived(page);
    }

    public ReviewPage askTheOffice() {
        Turning.by(page.locator("button[name=action][value=office]"));
        return ReviewPage.arrived(page);
    }

    public Page page() {
        return page;
    }
}
