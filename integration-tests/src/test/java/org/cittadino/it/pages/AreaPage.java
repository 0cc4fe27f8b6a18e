// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizen;
import org.cittadino.it.walker.Walker;

/** The area personale. */
public final class AreaPage {
    private static final String CLOSE = "button[id^=close-]";
    private static final int MOST_TABS = 40;
    private static final int OLDER_THAN_A_SECOND = 2100;

    private final Page page;

    public AreaPage(Page page) {
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

    /** Somebody without a screen. */
    public static Walker walkIn(TestRealm realm, Citizen citizen) {
        var walker = new Walker();
        walker.send(walker.get(url(realm))
                .form("password")
                .with("username", citizen.email())
                .with("password", citizen.password()));
        return walker;
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

    /** The name of the level. */
    public String level() {
        return page.locator("#my-level").innerText();
    }

    /** One line for each, with what is said of it. */
    public List<String> services() {
        return page.locator("#services li").allInnerTexts();
    }

    public List<String> sessions() {
        return page.locator("section[aria-labelledby=sessions] li h3").allInnerTexts();
    }

    public AreaPage closeTheOther() {
        Turning.by(page.locator(CLOSE).first());
        return new AreaPage(page);
    }

    /** Tab by Tab to the button, as somebody without a mouse does. */
    public void closeTheOtherByKeyboard() {
        for (int presses = 0;
                presses < MOST_TABS && page.locator(CLOSE + ":focus").count() == 0;
                presses++) {
            page.keyboard().press("Tab");
        }
        Turning.byKeyboard(page);
        Arrival.provenBy(page, "#cit-alert");
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

    /**
     * The same for a way that Keycloak opens only to a login of this very second. Whoever is slower gives the password
     * again, so we are slower each time.
     */
    public Page followAndGiveThePasswordAgain(String id, Citizen citizen) {
        page.waitForTimeout(OLDER_THAN_A_SECOND);
        follow(id);
        page.locator("input[name=password]").fill(citizen.password());
        Turning.by(page.locator("form:has([name=password]) [type=submit]").first());
        return page;
    }

    public Page page() {
        return page;
    }
}
