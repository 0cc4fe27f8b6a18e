// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a citizen reads of a new password: what is asked before, and what was missing after. */
class PasswordPageTest {
    static final List<String> LANGUAGES = ThemeFiles.LANGUAGES;

    private static final String PAGE = "login-update-password.ftl";
    private static final String REFUSED = "La password deve avere:\nalmeno 8 caratteri\nsolo lettere & <cifre>";

    @Test
    void eachCriterionCarriesItsTestForTheScript() {
        var first = withCriteria(item("length", "{\"min\":8,\"unit\":\"codePoint\"}", "almeno 8 caratteri"))
                .select("[data-criteria=password-new] > ul > li");

        assertEquals("length", first.attr("data-rule"));
        assertEquals("{\"min\":8,\"unit\":\"codePoint\"}", first.attr("data-settings"));
        assertEquals("almeno 8 caratteri", first.text());
    }

    @Test
    void partsOfACriterionStandBelowIt() {
        var parts = List.of(item("upper", "{\"min\":1}", "una maiuscola"), item("digit", "{\"min\":1}", "una cifra"));
        var page = withCriteria(
                Map.of("rule", "someOf", "settings", "{\"atLeast\":1}", "text", "una di queste due", "items", parts));

        assertEquals(1, page.select("[data-criteria] > ul > li").size());
        assertEquals(
                List.of("una maiuscola", "una cifra"),
                page.select("[data-rule=someOf] > ul > li").eachText());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whatOnlyTheServerCanSayIsMarkedAsSuch(String language) {
        var page = Drawing.in(language)
                .with("passwordCriteria", criteria(item("server", "{}", "x")))
                .page(PAGE);

        assertEquals(
                ThemeFiles.messages(language).get("criterionLater"),
                page.select("li > .cit-later").text());
    }

    @Test
    void textsOfRulesAreNeverMarkup() {
        var page = withCriteria(item("allowed", "{\"special\":\"<'&\\\"\"}", "solo <b> & \" '"));

        assertEquals("solo <b> & \" '", page.select("[data-rule]").text());
        assertEquals("{\"special\":\"<'&\\\"\"}", page.select("[data-rule]").attr("data-settings"));
    }

    @Test
    void theFieldIsDescribedByTheCriteria() {
        var page = withCriteria(item("length", "{\"min\":8}", "almeno 8 caratteri"));

        assertEquals("password-criteria", page.select("#password-new").attr("aria-describedby"));
        assertEquals(1, page.select("#password-criteria").size());
    }

    @Test
    void withoutRulesNothingIsPrintedAndNothingPointsThere() {
        var page = Drawing.in("it").page(PAGE);

        assertNull(page.selectFirst(".cit-criteria"));
        assertEquals(0, page.select("#password-new[aria-describedby]").size());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aRefusalWithoutFieldStandsAtTheFieldAndInTheSummary(String language) {
        var page = Drawing.in(language).withError("global", REFUSED).page(PAGE);
        var link = page.select(".cit-summary a");

        assertEquals("#password-new", link.attr("href"));
        assertTrue(link.text().endsWith("La password deve avere:"), link.text());
        assertEquals("true", page.select("#password-new").attr("aria-invalid"));
        assertEquals("password-new-error", page.select("#password-new").attr("aria-describedby"));
        assertNull(page.selectFirst("#cit-alert"));
    }

    @Test
    void theLinesOfARefusalAreAListWhereverTheyStand() {
        var refused = Drawing.in("it").withError("global", REFUSED).page(PAGE);
        var failed = Drawing.in("it").withError("global", REFUSED).page("error.ftl");
        var told = List.of("almeno 8 caratteri", "solo lettere & <cifre>");

        assertEquals(told, refused.select("#password-new-error > ul > li").eachText());
        assertEquals(told, refused.select(".cit-summary a + ul > li").eachText());
        assertEquals(told, failed.select("#kc-error-message ul > li").eachText());
    }

    @Test
    void aMessageOfOneSentenceHasNoList() {
        var refused =
                Drawing.in("it").withError("password", "Inserisci la password.").page(PAGE);
        var asked = Drawing.in("it")
                .with("message", Map.of("type", "warning", "summary", "Scegli una password."))
                .page(PAGE);

        assertEquals(
                "Errore: Inserisci la password.",
                refused.select("#password-new-error").text());
        assertEquals(
                0, refused.select("#password-new-error ul, .cit-summary ul ul").size());
        assertEquals("Scegli una password.", asked.select("#cit-alert").text());
        assertEquals(0, asked.select("#cit-alert ul").size());
    }

    private static Document withCriteria(Map<String, Object> item) {
        return Drawing.in("it").with("passwordCriteria", criteria(item)).page(PAGE);
    }

    private static Map<String, Object> criteria(Map<String, Object> item) {
        return Map.of("items", List.of(item));
    }

    private static Map<String, Object> item(String rule, String settings, String text) {
        return Map.of("rule", rule, "settings", settings, "text", text, "items", List.of());
    }
}
