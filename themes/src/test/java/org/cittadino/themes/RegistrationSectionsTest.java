// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the registration gives to the script that unfolds it, and what it stays without that script. */
class RegistrationSectionsTest {
    static final List<String> LANGUAGES = ThemeFiles.LANGUAGES;

    @Test
    void sectionsAreChildrenOfTheFormInTheOrderOfTheCounter() {
        assertEquals(
                List.of(
                        "section-section1Person",
                        "section-section2Organisation",
                        "section-section3Residence",
                        "section-section4Domicile",
                        "section-section5Contacts",
                        "section-password",
                        "section-terms",
                        "section-review"),
                draw("it").select("form > .cit-section").eachAttr("id"));
    }

    @Test
    void withoutTheScriptOnlyTheSendingButtonShows() {
        var page = draw("it");

        assertEquals(
                "kc-submit",
                page.select("form button[type=submit]:not([hidden])").attr("id"));
        assertEquals(2, page.select("[data-next][hidden], [data-back][hidden]").size());
        assertTrue(page.select("[data-review]").hasAttr("hidden"));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void eachRequiredFieldSaysWhatToDoInThatLanguage(String language) {
        var page = draw(language);

        for (var id : List.of("lastName", "gender", "placeOfBirth", "email", "emailConfirm", "password")) {
            assertTrue(page.select("#" + id).attr("data-missing").endsWith("."), id);
        }
        assertEquals("", page.select("#organisationName").attr("data-missing"));
        assertTrue(page.select("form").attr("data-step").matches(".*%1.*%2.*"));
    }

    @Test
    void aPlaceOfBirthAbroadStandsForTheTown() {
        assertEquals("placeOfBirthState", draw("it").select("#placeOfBirth").attr("data-or"));
    }

    @Test
    void theScriptIsLoadedOnThatPageOnly() {
        assertEquals(1, draw("it").select("script[src$=sections.js]").size());
        assertNull(StubPages.in("it", "login").page("login.ftl").selectFirst("script[src$=sections.js]"));
    }

    @Test
    void aTownMayKeepOnePage() {
        var realm = new HashMap<>(StubPages.REALM);
        realm.put("attributes", Map.of("cittadino.sections", "false"));
        var page = StubPages.in("it", "register").with("realm", realm).page("register.ftl");

        assertEquals(
                0,
                page.select("[data-sections], [data-review], [data-next], script[src$=sections.js]")
                        .size());
    }

    private static Document draw(String language) {
        return StubPages.in(language, "register").page("register.ftl");
    }
}
