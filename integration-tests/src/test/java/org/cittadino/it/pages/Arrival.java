// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** Waits for the element that proves arrival, and says where somebody arrived instead. */
final class Arrival {
    private Arrival() {}

    static void provenBy(Page page, String selector) {
        try {
            page.locator(selector).first().waitFor();
        } catch (TimeoutError elsewhere) {
            throw new AssertionError(
                    "No " + selector + " but: " + page.locator("body").innerText(), elsewhere);
        }
    }
}
