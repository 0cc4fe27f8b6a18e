// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** Where the reader of a campaign's mail says that they want no more. */
public final class LeavePage {
    private final Page page;

    private LeavePage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "#cittadino-leave");
    }

    public static LeavePage open(Page page, String link) {
        page.navigate(link);
        return new LeavePage(page);
    }

    /** @return what the next page says */
    public String leave() {
        Turning.by(page.locator("#cittadino-leave"));
        Arrival.provenBy(page, "[data-page-id$=cittadino-campaign-left]");
        return page.locator("main").innerText();
    }
}
