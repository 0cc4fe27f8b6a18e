// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Presses what leads to another page and waits for it: the next page often looks like the one before. */
public final class Turning {
    private Turning() {}

    public static void by(Locator pressed) {
        var page = pressed.page();
        var arrived = new AtomicBoolean();
        Consumer<Page> listener = turned -> arrived.set(true);
        page.onDOMContentLoaded(listener);
        try {
            pressed.click();
            page.waitForCondition(arrived::get);
        } finally {
            page.offDOMContentLoaded(listener);
        }
    }
}
