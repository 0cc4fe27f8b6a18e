// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AreaPage;
import org.cittadino.it.people.AreaCitizens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA on each page of the area as far as a machine can tell, with a picture of each. */
@KeycloakIT
@Tag("any-version")
final class AreaAccessibilityIT {
    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final TestRealm realm;
    private final Browsers browsers;

    AreaAccessibilityIT(TestRealm realm, Browsers browsers) {
        this.realm = realm;
        this.browsers = browsers;
    }

    @ParameterizedTest(name = "{0}, {1} pixels, {2}")
    @CsvSource({
        "it, 320, LIGHT",
        "it, 1280, LIGHT",
        "it, 320, DARK",
        "en, 1280, DARK",
        "de, 390, LIGHT",
        "fr, 390, LIGHT",
        "sl, 390, LIGHT"
    })
    void noPageHasAKnownBarrier(String language, int width, ColorScheme scheme) {
        var citizen = AreaCitizens.settled(realm);
        AreaPage.enter(browsers.page(true, language, width), realm, citizen);
        var page = browsers.page(true, language, width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        var area = AreaPage.enter(page, realm, citizen);
        assertAccessible(area.page(), "area", language, width);
        area = area.closeTheOther();
        assertAccessible(area.page(), "area-closed", language, width);
        AreaPage.enter(browsers.page(true, language, width), realm, citizen);
        area = AreaPage.open(area.page(), realm).askToCloseOthers();
        assertAccessible(area.page(), "area-close-others", language, width);
        area = area.confirmToCloseOthers();
        area.askToBlock();
        assertAccessible(area.page(), "area-block", language, width);
        area.confirmToBlock();
        assertAccessible(area.page(), "area-blocked", language, width);
    }

    @Test
    void theKeyboardAloneClosesAnotherSession() {
        var citizen = AreaCitizens.settled(realm);
        AreaPage.enter(browsers.page(false), realm, citizen);
        var area = AreaPage.enter(browsers.page(false), realm, citizen);
        area.closeTheOtherByKeyboard();
        assertEquals(1, area.sessions().size());
    }

    private static void assertAccessible(Page page, String what, String language, int width) {
        var scheme = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches ? '-dark' : ''");
        Browsers.shoot(page, what + "-" + language + "-" + width + scheme);
        assertEquals(language, page.locator("html").getAttribute("lang"), what);
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, ((Number) overflow).intValue(), what);
        var barriers = new AxeBuilder(page)
                .withTags(LEVELS).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .collect(Collectors.joining("\n"));
        assertEquals("", barriers, what);
    }
}
