// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** The page that asks for the code of the mail; opened by the mail's link it asks for the password too. */
public final class CodePage {
    private final Page page;

    private CodePage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "input[name=code]");
    }

    public static CodePage arrived(Page page) {
        return new CodePage(page);
    }

    public static CodePage byLink(Page page, String link) {
        page.navigate(link);
        return new CodePage(page);
    }

    private void send(String code) {
        page.locator("input[name=code]").fill(code);
        Turning.by(page.locator("button[name=action][value=confirm]"));
    }

    public ActivatedPage confirm(String code) {
        send(code);
        return new ActivatedPage(page);
    }

    public ActivatedPage confirm(String code, String password) {
        page.locator("input[name=password]").fill(password);
        return confirm(code);
    }

    /** The registration was finished elsewhere meanwhile. */
    public RegistrationOverPage confirmTooLate(String code, String password) {
        page.locator("input[name=password]").fill(password);
        send(code);
        return new RegistrationOverPage(page);
    }

    /** The step after the code answers, whatever it is. */
    public Page confirmAndGoOn(String code) {
        send(code);
        return page;
    }

    public CodePage confirmInVain(String code) {
        send(code);
        Arrival.provenBy(page, "[role=alert]");
        return new CodePage(page);
    }

    public CodePage confirmInVain(String code, String password) {
        page.locator("input[name=password]").fill(password);
        return confirmInVain(code);
    }

    public boolean asksForPassword() {
        return page.locator("input[name=password]").count() > 0;
    }

    public CodeHelpPage help() {
        Turning.by(page.locator("[name=action][value=help]"));
        return new CodeHelpPage(page);
    }

    /** All other languages one after the other, by the links of the page. */
    public CodePage readInEveryLanguage() {
        int languages = page.locator("a[href*='kc_locale=']").count();
        if (languages == 0) {
            throw new AssertionError("No language to switch to");
        }
        for (int i = 0; i < languages; i++) {
            Turning.by(page.locator("a[href*='kc_locale=']").nth(i));
            Arrival.provenBy(page, "input[name=code]");
        }
        return this;
    }

    public CodePage reload() {
        page.reload();
        return new CodePage(page);
    }

    public String text() {
        return page.locator("body").innerText();
    }

    public Page page() {
        return page;
    }
}
