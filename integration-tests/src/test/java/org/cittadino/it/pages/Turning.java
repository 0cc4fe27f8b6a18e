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
        by(pressed.page(), pressed::click);
    }

    /** The same for whoever presses Enter where the focus is. */
    public static void byKeyboard(Page page) {
        by(page, () -> page.keyboard().press("Enter"));
    }

    private static void by(Page page, Runnable press) {
        var arrived = new AtomicBoolean();
        Consumer<Page> listener = turned -> arrived.set(true);
        page.onDOMContentLoaded(listener);
        try {
            press.run();
            page.waitForCondition(arrived::get);
        } finally {
            page.offDOMContentLoaded(listener);
        }
    }
}
