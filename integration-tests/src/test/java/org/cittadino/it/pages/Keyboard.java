// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/**
 * Somebody who has no mouse: goes from one thing to the next with Tab, sees where they are, and types there. Nothing is
 * clicked, filled or focused by script.
 */
public final class Keyboard {
    /** More stops than any page of ours has. */
    private static final int STOPS = 80;

    private static final String STANDS_AT = "selector => document.activeElement.matches(selector)";
    private static final String WHERE = "() => document.activeElement.outerHTML.slice(0, 160)";

    /** The ring, or what stands for it, is there and within the window. */
    private static final String IS_SEEN = """
            () => {
              const at = document.activeElement;
              const { top, bottom, width, height } = at.getBoundingClientRect();
              const ring = getComputedStyle(at).outlineStyle !== "none";
              return at === document.body || (ring && width > 0 && height > 0 && bottom > 0 && top < innerHeight);
            }""";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    public Keyboard to(String selector) {
        return walk("Tab", selector);
    }

    public Keyboard backTo(String selector) {
        return walk("Shift+Tab", selector);
    }

    private Keyboard walk(String key, String selector) {
        for (int stop = 0; stop < STOPS; stop++) {
            if (standsAt(selector)) {
                return this;
            }
            press(key);
            if (!(boolean) page.evaluate(IS_SEEN)) {
                throw new AssertionError("Nobody sees where they are: " + page.evaluate(WHERE));
            }
        }
        throw new AssertionError("No way with " + key + " to " + selector + " on " + page.title());
    }

    public boolean standsAt(String selector) {
        return (boolean) page.evaluate(STANDS_AT, selector);
    }

    public Keyboard type(String name, String text) {
        to("[name='" + name + "']:not([type=hidden])");
        page.keyboard().type(text);
        return this;
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Types the beginning of a name and goes down the list to it. */
    public Keyboard pick(String name, String beginning, String wanted) {
        type(name, beginning);
        page.locator("[role=option]:visible").first().waitFor();
        for (int option = 0; option < STOPS; option++) {
            press("ArrowDown");
            if (page.locator("[role=option][aria-selected=true]:visible")
                    .innerText()
                    .equals(wanted)) {
                return press("Enter");
            }
        }
        throw new AssertionError(wanted + " is not in the list");
    }

    /** Presses what leads to another page, which is known by this. */
    public Keyboard turn(String key, String proof) {
        press(key);
        Arrival.provenBy(page, proof);
        return this;
    }
}
