// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** The notice to the holder of an old account. */
public final class LegacyNoticePage {
    private final Page page;

    private LegacyNoticePage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "#cittadino-legacy-form");
    }

    public static LegacyNoticePage arrived(Page page) {
        return new LegacyNoticePage(page);
    }

    public String userName() {
        return page.locator("#cittadino-user-name").innerText();
    }

    public boolean offersToRaise() {
        return page.locator("#cittadino-raise").count() > 0;
    }

    /** Goes on to the application. */
    public void goOn() {
        Turning.by(page.locator("#cittadino-later"));
        Arrival.provenBy(page, "#arrived");
    }
}
