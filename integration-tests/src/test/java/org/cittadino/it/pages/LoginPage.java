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
        page.locator("input[name=username]").waitFor();
    }

    public static LoginPage open(Page page, TestRealm realm) {
        page.navigate(realm.loginUrl());
        return new LoginPage(page);
    }

    static LoginPage arrived(Page page) {
        return new LoginPage(page);
    }

    /** @return the address at which the client was called back */
    public String enter(Citizen citizen) {
        send(citizen.email(), citizen.password());
        page.locator("#arrived").waitFor();
        if (!page.url().startsWith(Callback.URL)) {
            throw new AssertionError("Arrived elsewhere: " + page.url());
        }
        return page.url();
    }

    public LoginPage enterInVain(String username, String password) {
        send(username, password);
        page.locator("input[name=password][aria-invalid=true], input[name=username][aria-invalid=true]")
                .first()
                .waitFor();
        return new LoginPage(page);
    }

    private void send(String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        Turning.by(page.locator("form:has([name=username]) [type=submit]").first());
    }

    public Page page() {
        return page;
    }
}
