// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cittadino.it.people.Citizen;

/** The officials' page. */
public final class DeskPage {
    private static final String VIEW = "#desk-main[aria-busy=false] h1";

    private final Page page;
    private final String url;
    private final List<String> breaches = new ArrayList<>();

    private DeskPage(Page page, String url) {
        this.page = page;
        this.url = url;
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Trusted")) {
                breaches.add(message.text());
            }
        });
        page.onDialog(dialog -> {
            breaches.add("a script spoke: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(breaches::add);
    }

    /** @param url of the page without a view; with one, the official arrives there after the login */
    public static DeskPage enter(Page page, String url, Citizen official) {
        var desk = new DeskPage(page, url.replaceFirst("#.*", ""));
        page.navigate(url);
        LoginPage.arrived(page).send(official.email(), official.password());
        Arrival.provenBy(page, VIEW);
        return desk;
    }

    /**
     * With a second factor.
     *
     * @param code what the telephone shows
     */
    public static DeskPage enter(Page page, String url, String name, String password, Supplier<String> code) {
        var desk = new DeskPage(page, url);
        page.navigate(url);
        LoginPage.arrived(page).send(name, password);
        page.locator("[name=otp]").fill(code.get());
        page.locator("[name=otp]").press("Enter");
        Arrival.provenBy(page, VIEW);
        return desk;
    }

    /** @param view as the address names it, {@code case/1} */
    public DeskPage open(String view) {
        page.navigate(url + "#/" + view);
        Arrival.provenBy(page, VIEW);
        return this;
    }

    public String heading() {
        return page.locator("#desk-main h1").innerText();
    }

    public String text() {
        return page.locator("#desk-main").innerText();
    }

    /** Waits until the view says this. */
    public DeskPage says(String words) {
        Arrival.provenBy(page, "#desk-main :text(\"" + words + "\")");
        return this;
    }

    /** Opens the case with that id from the list. */
    public DeskPage openFromTheList(String id) {
        page.locator("#desk-main a[href$='" + id + "']").click();
        Arrival.provenBy(page, "#desk-main h1:text-matches('Richiesta .+')");
        return this;
    }

    /** Opens the case of that reference from the list. */
    public DeskPage openByReference(String reference) {
        page.locator("#desk-main a:text-is(\"" + reference + "\")").click();
        Arrival.provenBy(page, "#desk-main h1:text-matches('Richiesta .+')");
        return this;
    }

    /** Waits until a page of a scan is drawn. */
    public DeskPage seesTheScan() {
        page.waitForFunction("() => document.querySelector('#desk-main canvas')?.width > 100");
        return this;
    }

    public DeskPage press(String button) {
        page.locator("#desk-main")
                .getByText(button, new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        return this;
    }

    /** Opens one of the three ways to decide. */
    public DeskPage unfold(String title) {
        page.locator("summary:has-text(\"" + title + "\")").click();
        return this;
    }

    public DeskPage confirm(String button) {
        page.locator("dialog button:text-is(\"" + button + "\")").click();
        return this;
    }

    /** A field of what is unfolded, or of the only form. */
    public Locator field(String name) {
        return page.locator("form [name='" + name + "']:visible").first();
    }

    /** What broke the policy of the page, or spoke that should not. */
    public List<String> breaches() {
        return List.copyOf(breaches);
    }

    public Page page() {
        return page;
    }
}
