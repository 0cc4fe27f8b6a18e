// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;

/** "Da qui per oggi non si può più provare": the register is not asked any more. */
public final class RegisterLimitPage {
    private final Page page;

    private RegisterLimitPage(Page page) {
        this.page = page;
        Arrival.provenBy(page, "[data-page-id$=cittadino-register-limit] #cittadino-register-limit");
    }

    public static RegisterLimitPage arrived(Page page) {
        return new RegisterLimitPage(page);
    }

    public Page page() {
        return page;
    }
}
