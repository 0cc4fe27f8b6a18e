// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cittadino.it.harness.Browsers;
import org.cittadino.it.harness.KeycloakIT;
import org.cittadino.it.harness.TestRealm;
import org.cittadino.it.pages.AccountConsolePage;
import org.cittadino.it.people.AreaCitizens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keycloak's own account console, for a town that wants it, in our colours. */
@KeycloakIT
final class AreaConsoleIT {
    private static final String BLUE = "rgb(0, 102, 204)";
    private static final String DARKER_BLUE = "rgb(0, 89, 179)";

    private final TestRealm realm;
    private final Browsers browsers;

    AreaConsoleIT(TestRealm realm, Browsers browsers) {
        this.realm = realm;
        this.browsers = browsers;
    }

    @BeforeEach
    void theTownHasChosenTheConsole() {
        realm.change(JsonNodeFactory.instance.objectNode().put("accountTheme", "cittadino-console"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theConsoleWearsOurColoursAndOurTown(ColorScheme scheme) {
        var page = browsers.page(true);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        var console = AccountConsolePage.enter(page, realm, AreaCitizens.settled(realm));
        assertEquals("Area personale", page.title());
        assertEquals(BLUE, console.buttonColour());
        assertEquals(DARKER_BLUE, console.headColour());
        assertTrue(console.logoIsThere());
        Browsers.shoot(page, "console-" + scheme);
    }

    @Test
    void theConsoleOffersItsThemeAndOurLanguages() {
        var themes = realm.admin().serverInfo().at("/themes/account");
        var ours = StreamSupport.stream(themes.spliterator(), false)
                .filter(theme -> theme.path("name").asText().equals("cittadino-console"))
                .findFirst()
                .orElseThrow();
        var languages = StreamSupport.stream(ours.path("locales").spliterator(), false)
                .map(language -> language.asText())
                .sorted()
                .toList();
        assertEquals(List.of("de", "en", "fr", "it", "sl"), languages);
    }
}
