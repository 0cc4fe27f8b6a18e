// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** "Scegli una nuova password", whichever way leads there. */
public final class NewPasswordPage {
    private static final String INPUT = "password-new";

    private final Page page;

    NewPasswordPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "input[name=" + INPUT + "]");
    }

    public static NewPasswordPage arrived(Page page) {
        return new NewPasswordPage(page);
    }

    /** @param link the one of Keycloak's mail */
    public static NewPasswordPage byLink(Page page, String link) {
        page.navigate(link);
        return new NewPasswordPage(page);
    }

    public NewPasswordPage chooseInVain(String password) {
        send(password);
        Arrival.provenBy(page, "input[name=" + INPUT + "][aria-invalid=true]");
        return new NewPasswordPage(page);
    }

    /** The client is called back, or Keycloak says that all is done. */
    public void choose(String password) {
        send(password);
        Arrival.provenBy(page, "#arrived, body:not(:has(input[name=" + INPUT + "]))");
    }

    private void send(String password) {
        page.locator("input[name=" + INPUT + "]").fill(password);
        page.locator("input[name=password-confirm]").fill(password);
        Turning.by(page.locator("#kc-submit"));
    }

    /** What the password lacks, one line a rule, as it stands at the field. */
    public List<String> errors() {
        return PasswordErrors.at(page, INPUT);
    }

    public CriteriaBox criteria() {
        return new CriteriaBox(page);
    }

    public Page page() {
        return page;
    }
}
