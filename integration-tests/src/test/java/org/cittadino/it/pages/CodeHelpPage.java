// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** Where somebody goes whom no code has reached. */
public final class CodeHelpPage {
    private final Page page;

    CodeHelpPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "[name=action][value=resend]");
    }

    public CodePage resend() {
        press("resend");
        return CodePage.arrived(page);
    }

    public CodePage back() {
        press("back");
        return CodePage.arrived(page);
    }

    public RegistrationPage changeAddress() {
        press("change-address");
        return RegistrationPage.arrived(page);
    }

    private void press(String action) {
        Turning.by(page.locator("[name=action][value=" + action + "]"));
    }

    public Page page() {
        return page;
    }
}
