// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** "Hai dimenticato la password?" */
public final class ForgottenPasswordPage {
    private final Page page;

    public static ForgottenPasswordPage arrived(Page page) {
        return new ForgottenPasswordPage(page);
    }

    ForgottenPasswordPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "#kc-reset-password-form");
    }

    public void askForMail(String email) {
        page.locator("#kc-reset-password-form [name=username]").fill(email);
        Turning.by(page.locator("#kc-submit"));
    }
}
