// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;
import org.cittadino.it.people.Citizen;

/** Somebody who has no mouse: goes from one thing to the next with Tab, and types where the focus stands. */
public final class Keyboard {
    /** More things than any page of the journey has. */
    private static final int PATIENCE = 80;

    private static final String FOCUSED = """
            () => {
              const it = document.activeElement;
              const goesOn = it.matches("[data-next], [type=submit]") && !it.closest("header");
              return goesOn ? "GO" : it.matches("a, button") ? "" : (it.name ?? "");
            }""";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Fills what the steps ask for and sends the form from the review. */
    public CodePage register(Citizen citizen) {
        Set<String> done = new HashSet<>();
        for (int stop = 0;
                stop < 3 * PATIENCE && page.locator("input[name=code]").count() == 0;
                stop++) {
            var focused = next();
            if (focused.equals("GO")) {
                press("Enter");
            } else if (citizen.typed().containsKey(focused) && done.add(focused)) {
                enter(focused, citizen.of(focused));
            }
        }
        return CodePage.arrived(page);
    }

    public ActivatedPage confirm(String code) {
        for (int stop = 0; stop < PATIENCE && !focused().equals("code"); stop++) {
            press("Tab");
        }
        page.keyboard().type(code);
        press("Enter");
        return new ActivatedPage(page);
    }

    private void enter(String name, String value) {
        var input = page.locator("[name='" + name + "']:not([type=hidden])").first();
        if ("checkbox".equals(input.getAttribute("type"))) {
            if (input.isChecked() != value.equals("true")) {
                press("Space");
            }
            return;
        }
        // in a list the first letter chooses
        page.keyboard().type(name.equals("gender") ? value.replace("F", "f").replace("M", "m") : value);
    }

    private String next() {
        press("Tab");
        return focused();
    }

    private String focused() {
        return (String) page.evaluate(FOCUSED);
    }

    private void press(String key) {
        page.keyboard().press(key);
        page.waitForLoadState();
    }
}
