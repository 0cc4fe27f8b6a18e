// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** "Ricevi un codice per posta": a document to ask for the letter, and the code that came. */
public final class UpgradeLetterPage {
    private final Page page;

    private UpgradeLetterPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "#cittadino-letter-order");
    }

    public static UpgradeLetterPage arrived(Page page) {
        return new UpgradeLetterPage(page);
    }

    /** @return what the page says, whatever the register said */
    public String order(String card) {
        page.locator("input[name=card]").fill(card);
        Turning.by(page.locator("button[value=order]"));
        Arrival.provenBy(page, "#cittadino-letter-ordered");
        return page.locator("main").innerText();
    }

    public UpgradeLetterPage orderInVain(String card) {
        page.locator("input[name=card]").fill(card);
        Turning.by(page.locator("button[value=order]"));
        Arrival.provenBy(page, "#card-error");
        return this;
    }

    /** @return the address at which the application was called back */
    public String confirm(String code) {
        page.locator("input[name=letterCode]").fill(code);
        return CalledBack.by(page, () -> page.locator("button[value=code]").click());
    }

    public UpgradeLetterPage confirmInVain(String code) {
        page.locator("input[name=letterCode]").fill(code);
        Turning.by(page.locator("button[value=code]"));
        Arrival.provenBy(page, "#letterCode-error");
        return this;
    }
}
