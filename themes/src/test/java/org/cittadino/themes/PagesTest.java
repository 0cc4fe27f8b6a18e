// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page a citizen can reach, drawn in every language and read as a browser finds it. */
class PagesTest {
    static final List<String> PAGES = StubPages.names();

    /** Files that pages are made of. */
    private static final Set<String> PARTS = Set.of(
            "template",
            "inputs",
            "field",
            "buttons",
            "lines",
            "account",
            "providers",
            "social-providers",
            "passkeys",
            "legal",
            "password-commons",
            "register-commons",
            "register-identity",
            "user-profile-commons",
            "profile-attributes",
            "profile-inputs",
            "profile-problems",
            "town");

    static Stream<Arguments> pagesInEveryLanguage() {
        return PAGES.stream()
                .flatMap(page -> ThemeFiles.LANGUAGES.stream().map(language -> Arguments.of(page, language)));
    }

    @Test
    void eachTemplateIsDrawnHere() {
        var files = ThemeFiles.templates().keySet().stream()
                .map(name -> name.replace(".ftl", ""))
                .filter(name -> !PARTS.contains(name))
                .collect(Collectors.toSet());

        assertEquals(files, Set.copyOf(PAGES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"register", "login-update-profile", "idp-review-user-profile", "update-email"})
    void anErrorStandsInTheSummaryOfItsPage(String page) {
        var drawn = StubPages.in("it", page)
                .withError("email", "Scrivi la tua email.")
                .page(page + ".ftl");

        assertTrue(drawn.select("main [role=alert]").text().contains("Scrivi la tua email."), drawn.text());
    }

    @ParameterizedTest
    @MethodSource("pagesInEveryLanguage")
    void noTextIsMissing(String page, String language) {
        var drawing = StubPages.in(language, page);
        drawing.page(page + ".ftl");

        // Hints and own words for an empty field are there for some fields only.
        drawing.missing().removeIf(key -> key.matches("attribute\\..+\\.(hint|required)"));
        assertEquals(Set.of(), drawing.missing());
    }

    @ParameterizedTest
    @MethodSource("pagesInEveryLanguage")
    void headingsTitleAndLanguageAreInOrder(String page, String language) {
        var drawn = draw(page, language);
        var heading = drawn.select("h1");

        assertEquals(1, heading.size());
        assertTrue(drawn.title().endsWith(heading.text() + " - Comune"), drawn.title());
        assertFalse(heading.text().isBlank());
        assertEquals(language, drawn.select("html").attr("lang"));
        int before = 1;
        for (var next : drawn.select("h2, h3, h4")) {
            int level = next.tagName().charAt(1) - '0';
            assertTrue(level <= before + 1, next.outerHtml());
            before = level;
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void nothingIsScriptedOrStyledInline(String page) {
        var drawn = draw(page, "it");

        assertEquals(0, drawn.select("script:not([src]), style, [style]").size());
        for (var element : drawn.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertFalse(attribute.getKey().startsWith("on"), element::outerHtml);
                assertFalse(attribute.getValue().startsWith("javascript:"), element::outerHtml);
            });
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void idsAreUniqueAndWhatPointsSomewhereArrives(String page) {
        var drawn = draw(page, "it");
        var ids = new HashSet<String>();

        drawn.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
        for (var name : List.of("for", "aria-describedby", "aria-labelledby", "aria-controls", "data-or")) {
            for (var element : drawn.select("[" + name + "]")) {
                List.of(element.attr(name).split(" ")).forEach(id -> assertTrue(ids.contains(id), element::outerHtml));
            }
        }
        drawn.select("a[href^=#]")
                .forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)), link::outerHtml));
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void eachControlHasANameForEverybody(String page) {
        var drawn = draw(page, "it");

        for (var control : drawn.select("input:not([type=hidden]):not([hidden]), select, textarea")) {
            assertNotNull(drawn.selectFirst("label[for=\"" + control.id() + "\"]"), control::outerHtml);
        }
        drawn.select("button, a").forEach(control -> assertFalse(control.text().isBlank(), control::outerHtml));
        drawn.select("img").forEach(image -> assertTrue(image.hasAttr("alt"), image::outerHtml));
        drawn.select("fieldset").forEach(group -> assertNotNull(group.selectFirst("> legend"), group::outerHtml));
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void whereSomethingIsAskedItCanBeSentWithoutAScript(String page) {
        for (var form : draw(page, "it").select("form")) {
            assertFalse(form.attr("action").isBlank(), form::outerHtml);
            assertNotNull(form.selectFirst("button[type=submit]"), form::outerHtml);
            if (!form.hasAttr("data-passkey")) {
                assertTrue(form.select("button[type=submit]").stream().noneMatch(PagesTest::isHidden), page);
            }
        }
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden");
    }

    private static Document draw(String page, String language) {
        return StubPages.in(language, page).page(page + ".ftl");
    }
}
