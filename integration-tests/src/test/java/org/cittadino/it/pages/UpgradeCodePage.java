// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** "Conferma che sei tu": the code by mail before a way up. */
public final class UpgradeCodePage {
    private final Page page;

    private UpgradeCodePage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "#cittadino-upgrade-code input[name=code]");
    }

    public static UpgradeCodePage arrived(Page page) {
        return new UpgradeCodePage(page);
    }

    /** Whatever comes next. */
    public Page confirm(String code) {
        page.locator("input[name=code]").fill(code);
        Turning.by(page.locator("button[value=confirm]"));
        return page;
    }

    public UpgradeCodePage confirmInVain(String code) {
        confirm(code);
        Arrival.provenBy(page, "#code-error");
        return new UpgradeCodePage(page);
    }

    public Page page() {
        return page;
    }
}
