// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;
import java.util.List;
import org.cittadino.it.harness.OneTimePassword;

/** "Come accedi": the keys of an account, and Keycloak's pages that its buttons lead to. */
public final class AreaKeysSection {
    private static final String KEYS = "section[aria-labelledby=keys] li";

    private final Page page;

    public AreaKeysSection(AreaPage area) {
        this.page = area.page();
    }

    /** What stands on each card, without its button. */
    public List<String> listed() {
        return page.locator(KEYS).all().stream()
                .map(card ->
                        String.join(" | ", card.locator("p:not(.cit-actions)").allInnerTexts()))
                .toList();
    }

    public List<String> offered() {
        return page.locator("section[aria-labelledby=keys] a[id^=add-]").allInnerTexts();
    }

    public void addApp(String name) {
        Turning.by(page.locator("#add-otp"));
        Arrival.provenBy(page, "input[name=totp]");
        page.locator("input[name=totp]")
                .fill(OneTimePassword.now(page.locator("#totpSecret").inputValue()));
        page.locator("input[name=userLabel]").fill(name);
        back("#saveTOTPBtn");
    }

    public void addRecoveryCodes() {
        Turning.by(page.locator("#add-recovery_codes"));
        Arrival.provenBy(page, "#kc-recovery-codes-list");
        page.locator("input[name=kcRecoveryCodesConfirmationCheck]").check();
        back("#saveRecoveryAuthnCodesBtn");
    }

    public void addPasskey(String name) {
        Turning.by(page.locator("#add-passkey"));
        Arrival.provenBy(page, "#registerWebAuthn");
        page.locator("input[name=authenticatorLabel]").fill(name);
        back("#registerWebAuthn");
    }

    /** @return what Keycloak asks before it removes the key of this card */
    public String askToRemove(int number) {
        Turning.by(page.locator("#remove-" + number));
        Arrival.provenBy(page, "#kc-accept");
        return page.locator("main").innerText();
    }

    public void keepAfterAll() {
        back("#kc-decline");
    }

    public void remove() {
        back("#kc-accept");
    }

    private void back(String button) {
        page.locator(button).click();
        Arrival.provenBy(page, "h2#sessions");
    }
}
