// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.KeycloakServer;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.harness.ThemeRelease;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A town takes our next release: a browser that has kept the old style shows the new one at once. */
@KeycloakIT
@Tag("exchanges-jars")
final class ThemeSwapIT {
    private static final String STYLE = "() => document.querySelector('link[rel=stylesheet]').href";
    private static final String COLOUR = "() => getComputedStyle(document.querySelector('h1')).color";
    private static final String KEPT =
            "address => fetch(address, { cache: 'only-if-cached', mode: 'same-origin' }).then(({ status }) => status)";
    private static final int OK = 200;

    private final TestRealm realm;
    private final KeycloakServer server;
    private final Page page;

    ThemeSwapIT(TestRealm realm, KeycloakServer server, Browsers browsers) {
        this.realm = realm;
        this.server = server;
        this.page = browsers.pageThatKeepsFiles();
    }

    @AfterEach
    void thisReleaseIsBack() {
        server.restartWith(jar -> jar);
    }

    @Test
    void theNewStyleIsShownToWhoHasKeptTheOldOne() {
        page.navigate(realm.loginUrl());
        var address = (String) page.evaluate(STYLE);
        var colour = page.evaluate(COLOUR);

        server.restartWith(ThemeRelease.next("h1 { color: rgb(1, 2, 3); }")::insteadOf);
        page.navigate(realm.loginUrl());

        assertNotEquals(address, page.evaluate(STYLE));
        assertNotEquals("rgb(1, 2, 3)", colour);
        assertEquals("rgb(1, 2, 3)", page.evaluate(COLOUR));
        assertEquals(OK, page.evaluate(KEPT, address), "the browser had kept the old style");
    }
}
