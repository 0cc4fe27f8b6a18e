// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** The page behind the link in the mail with the user name: it sends a code by text message and takes it. */
public final class FirstAccessPage {
    private final Page page;

    private FirstAccessPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "[data-page-id$=cittadino-first-access]");
    }

    public static FirstAccessPage byLink(Page page, String link) {
        page.navigate(link);
        return new FirstAccessPage(page);
    }

    public FirstAccessPage reload() {
        page.reload();
        return new FirstAccessPage(page);
    }

    public String number() {
        return page.locator("#cittadino-number").innerText();
    }

    public boolean asksForCode() {
        return page.locator("input[name=code]").count() > 0;
    }

    public FirstAccessPage send() {
        Turning.by(page.locator("#cittadino-send-form [type=submit]"));
        return new FirstAccessPage(page);
    }

    public NewPasswordPage confirm(String code) {
        type(code);
        return NewPasswordPage.arrived(page);
    }

    public FirstAccessPage confirmInVain(String code) {
        type(code);
        Arrival.provenBy(page, "#code-error");
        return new FirstAccessPage(page);
    }

    private void type(String code) {
        page.locator("input[name=code]").fill(code);
        Turning.by(page.locator("#cittadino-code-form [type=submit]"));
    }

    public Page page() {
        return page;
    }
}
