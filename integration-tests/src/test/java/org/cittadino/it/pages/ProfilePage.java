// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizen;

/** "Aggiorna i tuoi dati", asked for by the citizen or by the login. */
public final class ProfilePage {
    private static final String FORM = "#kc-update-profile-form";

    private final Page page;

    private ProfilePage(Page page) {
        this.page = page;
        Arrival.provenBy(page, FORM);
    }

    /** Somebody who wants to change their data. */
    public static ProfilePage enter(Page page, TestRealm realm, Citizen citizen) {
        LoginPage.openForAction(page, realm, "UPDATE_PROFILE").send(citizen.email(), citizen.password());
        return new ProfilePage(page);
    }

    /** Somebody whom the login asks for what is missing. */
    public static ProfilePage metAtTheLogin(Page page, TestRealm realm, Citizen citizen) {
        LoginPage.open(page, realm).send(citizen.email(), citizen.password());
        return new ProfilePage(page);
    }

    public String value(String name) {
        return input(name).inputValue();
    }

    public boolean isTicked(String name) {
        return input(name).isChecked();
    }

    public boolean isLocked(String name) {
        return input(name).isDisabled();
    }

    public ProfilePage type(String name, String value) {
        input(name).fill(value);
        // closes the list of towns; the server reads what was typed
        input(name).press("Tab");
        return this;
    }

    public ProfilePage tick(String name, boolean ticked) {
        input(name).setChecked(ticked);
        return this;
    }

    public ProfilePage choose(String name, String code) {
        page.locator(FORM + " [name=" + name + "Choice][value='" + code + "']").check();
        return this;
    }

    public List<String> choices(String name) {
        return page.locator(FORM + " [name=" + name + "Choice] + label").allInnerTexts();
    }

    /** The application is called back. */
    public void save() {
        Turning.by(page.locator(FORM + " #kc-submit"));
        Arrival.provenBy(page, "#arrived");
    }

    public ProfilePage saveInVain() {
        Turning.by(page.locator(FORM + " #kc-submit"));
        Arrival.provenBy(page, FORM + " [aria-invalid=true]");
        return new ProfilePage(page);
    }

    /** The message at the input, if there is one. */
    public String errorAt(String name) {
        var ids = input(name).getAttribute("aria-describedby");
        return ids == null || !List.of(ids.split(" ")).contains(name + "-error")
                ? ""
                : page.locator("[id='" + name + "-error']").textContent().strip();
    }

    /** The summary's links, each by the id it leads to. */
    public List<String> summary() {
        return page.locator("[role=alert] a[href^='#']").all().stream()
                .map(link -> link.getAttribute("href").substring(1))
                .toList();
    }

    public Page page() {
        return page;
    }

    private Locator input(String name) {
        return page.locator(FORM + " [name='" + name + "']:not([type=hidden])").first();
    }
}
