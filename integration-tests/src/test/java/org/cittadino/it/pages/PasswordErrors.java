// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** The list a page puts at the field of a password: one line for each rule that is not met. */
final class PasswordErrors {
    private PasswordErrors() {}

    static List<String> at(Page page, String input) {
        return page.locator("[id='" + input + "-error'] li").allTextContents().stream()
                .map(String::strip)
                .toList();
    }
}
