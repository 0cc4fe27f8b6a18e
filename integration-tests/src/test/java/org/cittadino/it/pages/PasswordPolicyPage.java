// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizen;

/** Keycloak's console, where an official chooses the password policies of a realm. */
public final class PasswordPolicyPage {
    private static final double BETWEEN_DRAWINGS = 2_000;

    private final Page page;

    private PasswordPolicyPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "[data-testid=add-policy]");
    }

    /** @param official somebody of the realm who may change it */
    public static PasswordPolicyPage open(Page page, TestRealm realm, Citizen official) {
        page.navigate(realm.consoleUrl() + "#/" + realm.name() + "/authentication/policies");
        LoginPage.arrived(page).send(official.email(), official.password());
        return new PasswordPolicyPage(page);
    }

    /** The names of the policies the realm does not have yet. */
    public List<String> offered() {
        var names = options().allInnerTexts();
        page.keyboard().press("Escape");
        return names;
    }

    public PasswordPolicyPage add(String name) {
        persistently(() -> options()
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click(new Locator.ClickOptions().setTimeout(BETWEEN_DRAWINGS)));
        return this;
    }

    private Locator options() {
        var options = page.locator("[role=option], [role=menuitem]");
        persistently(() -> {
            if (!options.first().isVisible()) {
                page.locator("[data-testid=add-policy]").click();
            }
            options.first().waitFor(new Locator.WaitForOptions().setTimeout(BETWEEN_DRAWINGS));
        });
        return options;
    }

    /** The console draws its page more than once; a click between two drawings is lost. */
    private static void persistently(Runnable click) {
        for (int tries = 5; tries > 1; tries--) {
            try {
                click.run();
                return;
            } catch (TimeoutError lost) {
                // once more
            }
        }
        click.run();
    }

    public String setting(String id) {
        return page.locator("[data-testid='" + id + "']").inputValue();
    }

    public PasswordPolicyPage set(String id, String setting) {
        page.locator("[data-testid='" + id + "']").fill(setting);
        return this;
    }

    public String help(String id) {
        page.locator("[data-testid='help-label-" + id + "']").click();
        var help = page.locator(".pf-v5-c-popover__body");
        help.waitFor();
        var text = help.innerText();
        page.keyboard().press("Escape");
        help.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return text;
    }

    /** @return what the console says of it */
    public String save() {
        page.locator("[data-testid=save]").first().click();
        var said = page.locator(".pf-v5-c-alert").first();
        said.waitFor();
        return said.innerText();
    }
}
