// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.people.AreaCitizens;
import org.junit.jupiter.api.Test;

/** Browsers keep what our pages are made of for a month: its addresses must change with each release of ours. */
@KeycloakIT
final class ThemeAddressesIT {
    private static final int A_MONTH = 30 * 24 * 60 * 60;
    private static final Pattern OURS = Pattern.compile(".*/resources/[^/]+/login/cittadino/(.*)");
    private static final Pattern VERSIONED = Pattern.compile("(cittadino-area-)?\\d+\\.\\d+\\.\\d+[^/]*/.*");
    private static final Pattern AGE = Pattern.compile(".*max-age=(\\d+).*");

    /** Keycloak's own script, which comes with every theme; its address changes with Keycloak. */
    private static final String NOT_OURS = "js/authChecker.js";

    private final TestRealm realm;
    private final Browsers browsers;

    ThemeAddressesIT(TestRealm realm, Browsers browsers) {
        this.realm = realm;
        this.browsers = browsers;
    }

    @Test
    void eachFileOfThePagesHasOurVersionInItsAddress() {
        var page = browsers.page(true);
        var fetched = fetchedBy(page);
        page.navigate(realm.loginUrl());
        page.navigate(realm.registrationUrl());
        AreaPage.enter(page, realm, AreaCitizens.settled(realm));

        var ours = fetched.stream()
                .map(Response::url)
                .map(OURS::matcher)
                .filter(address -> address.matches())
                .map(address -> address.group(1))
                .filter(path -> !path.equals(NOT_OURS))
                .distinct()
                .toList();
        for (var kind : List.of(".css", ".js", ".woff2", ".svg")) {
            assertTrue(ours.stream().anyMatch(path -> path.endsWith(kind)), kind + " in " + ours);
        }
        assertEquals(
                List.of(),
                ours.stream().filter(path -> !VERSIONED.matcher(path).matches()).toList());
    }

    @Test
    void aBrowserKeepsThemForAMonth() {
        var page = browsers.page(true);
        var fetched = fetchedBy(page);
        page.navigate(realm.loginUrl());

        var files = fetched.stream()
                .filter(answer -> OURS.matcher(answer.url()).matches())
                .toList();
        assertFalse(files.isEmpty());
        for (var file : files) {
            var age = AGE.matcher(file.headerValue("cache-control"));
            assertTrue(age.matches() && Integer.parseInt(age.group(1)) >= A_MONTH, file.url());
        }
    }

    private static List<Response> fetchedBy(Page page) {
        List<Response> fetched = new ArrayList<>();
        page.onResponse(fetched::add);
        return fetched;
    }
}
