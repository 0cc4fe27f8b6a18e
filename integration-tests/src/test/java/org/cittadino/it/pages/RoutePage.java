// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;
import java.util.List;
import org.cittadino.it.harness.TestRealm;

/** The question who is registering. */
public final class RoutePage {
    private final Page page;

    private RoutePage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "#cittadino-route-form");
    }

    public static RoutePage open(Page page, TestRealm realm) {
        page.navigate(realm.registrationUrl());
        return new RoutePage(page);
    }

    public static RoutePage arrived(Page page) {
        return new RoutePage(page);
    }

    public List<String> offered() {
        return page.locator("#cittadino-route-form h2").allInnerTexts();
    }

    /** Those that have no button but a way to SPID and CIE. */
    public List<String> sentToSpid() {
        return page.locator("#cittadino-route-form section:has(a) h2").allInnerTexts();
    }

    /** What those are told. */
    public List<String> reasons() {
        return page.locator("#cittadino-route-form section:has(a) p:nth-of-type(2)")
                .allInnerTexts();
    }

    public RegistrationPage choose(String route) {
        Turning.by(page.locator("button[name=route][value=" + route + "]"));
        return RegistrationPage.arrived(page);
    }

    public Page page() {
        return page;
    }
}
