// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.cittadino.it.harness.Callback;

/** Where the application is called back by a redirect: nobody serves that address, so the request itself is looked at. */
public final class CalledBack {
    private CalledBack() {}

    /** @return the address, with what the application is told */
    public static String by(Page page, Runnable press) {
        var address = page.waitForRequest(request -> request.url().startsWith(Callback.URL), () -> inVain(press))
                .url();
        // where the browser says so: the next address would be given up for that page
        page.waitForCondition(
                () -> page.url().startsWith("chrome-error:") || page.url().startsWith(Callback.URL));
        return address;
    }

    public static String bySending(Page page, String address) {
        return by(page, () -> page.navigate(address));
    }

    private static void inVain(Runnable press) {
        try {
            press.run();
        } catch (PlaywrightException nobodyIsThere) {
            // expected: the browser found nobody at the address
            return;
        }
    }
}
