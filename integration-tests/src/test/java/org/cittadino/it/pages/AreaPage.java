// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizen;

/** The area personale. */
public final class AreaPage {
    private static final String CLOSE = "button[id^=close-]";

    private final Page page;

    private AreaPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "h2#sessions");
    }

    public static String url(TestRealm realm) {
        return realm.url() + "/account/";
    }

    /** Somebody who is not logged in yet. */
    public static AreaPage enter(Page page, TestRealm realm, Citizen citizen) {
        page.navigate(url(realm));
        return throughLogin(page, citizen);
    }

    private static AreaPage throughLogin(Page page, Citizen citizen) {
        LoginPage.arrived(page).send(citizen.email(), citizen.password());
        return new AreaPage(page);
    }

    /** Somebody who is. */
    public static AreaPage open(Page page, TestRealm realm) {
        page.navigate(url(realm));
        return new AreaPage(page);
    }

    /** Whether the address leads to the login, not to the area. */
    public static boolean isShut(Page page, TestRealm realm) {
        page.navigate(url(realm));
        Arrival.provenBy(page, "h2#sessions, input[name=password]");
        return page.locator("input[name=password]").count() == 1;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public String notice() {
        return page.locator("#cit-alert").innerText().strip();
    }

    public List<String> sessions() {
        return page.locator("section[aria-labelledby=sessions] li h3").allInnerTexts();
    }

    public AreaPage closeTheOther() {
        Turning.by(page.locator(CLOSE).first());
        return new AreaPage(page);
    }

    public AreaPage askToCloseOthers() {
        Turning.by(page.locator("#close-others"));
        return this;
    }

    public AreaPage confirmToCloseOthers() {
        Turning.by(page.locator("button#close-others"));
        return new AreaPage(page);
    }

    public void askToBlock() {
        Turning.by(page.locator("a#block"));
        Arrival.provenBy(page, "button#block");
    }

    /** @return the way to a new password */
    public Locator confirmToBlock() {
        Turning.by(page.locator("button#block"));
        Arrival.provenBy(page, "#new-password");
        return page.locator("#new-password");
    }

    /** Follows one of the ways of the page. */
    public Page follow(String id) {
        Turning.by(page.locator("#" + id));
        return page;
    }

    public Page page() {
        return page;
    }
}
