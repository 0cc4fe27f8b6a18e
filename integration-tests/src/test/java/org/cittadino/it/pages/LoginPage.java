// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;
import org.cittadino.it.harness.Callback;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.people.Citizen;

/** The login page. */
public final class LoginPage {
    private final Page page;

    private LoginPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "input[name=username]");
    }

    public static LoginPage open(Page page, TestRealm realm) {
        page.navigate(realm.loginUrl());
        return new LoginPage(page);
    }

    /** Somebody whom the account pages send to do one thing, and who is not logged in. */
    public static LoginPage openForAction(Page page, TestRealm realm, String action) {
        page.navigate(realm.actionUrl(action));
        return new LoginPage(page);
    }

    public static LoginPage arrived(Page page) {
        return new LoginPage(page);
    }

    /** @return the address at which the client was called back */
    public String enter(Citizen citizen) {
        send(citizen.email(), citizen.password());
        Arrival.provenBy(page, "#arrived");
        if (!page.url().startsWith(Callback.URL)) {
            throw new AssertionError("Arrived elsewhere: " + page.url());
        }
        return page.url();
    }

    /** Before anything else a new password is asked for. */
    public NewPasswordPage enterToNewPassword(String username, String password) {
        send(username, password);
        return new NewPasswordPage(page);
    }

    public ForgottenPasswordPage forgotPassword() {
        Turning.by(page.locator("a[href*='reset-credentials']"));
        return new ForgottenPasswordPage(page);
    }

    public LoginPage enterInVain(String username, String password) {
        send(username, password);
        Arrival.provenBy(page, "#cit-alert, [role=alert]");
        return new LoginPage(page);
    }

    public void send(String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        Turning.by(page.locator("form:has([name=username]) [type=submit]").first());
    }

    public Page page() {
        return page;
    }
}
