// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;
import java.util.List;
import org.cittadino.it.harness.Padlock;
import org.cittadino.it.people.Citizen;

/** "Serve la credenziale forte": what the service needs, the ways up, and the way back. */
public final class PadlockPage {
    private final Page page;

    private PadlockPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "#cittadino-padlock");
    }

    public static PadlockPage arrived(Page page) {
        return new PadlockPage(page);
    }

    /** Somebody who is not logged in yet. */
    public static PadlockPage enter(Page page, Padlock padlock, Citizen citizen) {
        page.navigate(padlock.url());
        LoginPage.arrived(page).send(citizen.email(), citizen.password());
        return new PadlockPage(page);
    }

    /** Somebody who is. */
    public static PadlockPage open(Page page, Padlock padlock) {
        page.navigate(padlock.url());
        return new PadlockPage(page);
    }

    public String service() {
        return page.locator("#cittadino-service").innerText();
    }

    /** Ids of the ways offered. */
    public List<String> ways() {
        return page.locator("#cittadino-padlock section button").all().stream()
                .map(button -> button.getAttribute("value"))
                .toList();
    }

    public boolean hasRequest() {
        return page.locator("#cittadino-pending").count() > 0;
    }

    public String reference() {
        return page.locator("#cittadino-reference").innerText();
    }

    /** For whoever does not wait for a page. */
    public void press(String way) {
        page.locator("button[name=upgrade][value=" + way + "]").click();
    }

    /** Whatever comes next. */
    public Page choose(String way) {
        Turning.by(page.locator("button[name=upgrade][value=" + way + "]"));
        return page;
    }

    /** @return the address at which the application was called back */
    public String leave() {
        return CalledBack.by(page, () -> page.locator("#cittadino-leave").click());
    }

    public Page leaveForTheArea() {
        Turning.by(page.locator("#cittadino-leave"));
        return page;
    }

    public Page page() {
        return page;
    }
}
