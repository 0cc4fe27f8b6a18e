// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our pages and mails must not contain, and that each one we show is there. */
class TemplatesTest {
    private static final Map<String, String> TEMPLATES = Bundles.templates();
    private static final List<String> MAILS = List.of("cittadinoBlocked");
    private static final Pattern NAMED = Pattern.compile("\"(cittadino-[a-z-]+\\.ftl)\"");
    /** FreeMarker's own words, expressions and tags: what is left is what a reader sees. */
    private static final Pattern NOT_SEEN = Pattern.compile("<#--.*?-->|\\$\\{[^}]*}|<[^>]*>", Pattern.DOTALL);

    @Test
    void eachPageThatIsShownOrIncludedExistsAndNoneIsLeftOver() {
        var shown = Stream.concat(Bundles.sources().values().stream(), TEMPLATES.values().stream())
                .flatMap(code -> NAMED.matcher(code).results().map(match -> match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(shown, new TreeSet<>(pages().keySet()));
    }

    @Test
    void eachMailIsOrderedByNameAndExistsAsTextAndAsHtml() {
        var code = String.join("\n", Bundles.sources().values());
        for (var mail : MAILS) {
            assertTrue(code.contains('"' + mail + '"'), mail);
            assertTrue(TEMPLATES.containsKey("text/" + mail + ".ftl"), mail);
            assertTrue(TEMPLATES.containsKey("html/" + mail + ".ftl"), mail);
        }
        assertEquals(TEMPLATES.size(), pages().size() + 2 * MAILS.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no_esc", "?interpret", "?eval", "noescape", "kcSanitize", "<#noautoesc", "?new"})
    void noTemplateLetsCitizensTextBecomeMarkup(String forbidden) {
        TEMPLATES.forEach((name, text) -> assertFalse(text.contains(forbidden), name));
    }

    @Test
    void allTextsComeFromTheBundles() {
        TEMPLATES.forEach((name, text) -> {
            var seen = NOT_SEEN.matcher(withoutTests(text)).replaceAll("").strip();
            assertFalse(seen.matches("(?s).*\\p{L}.*"), name + ": " + seen);
        });
    }

    @Test
    void pagesHaveNeitherScriptNorStyleInThem() {
        var inline = Pattern.compile("<script|<style|\\sstyle=|\\son[a-z]+=|javascript:", Pattern.CASE_INSENSITIVE);
        pages().forEach((name, text) -> assertFalse(inline.matcher(text).find(), name));
    }

    @Test
    void mailsLoadNothingFromOutside() {
        var loading = Pattern.compile("<script|<img|<link|url\\(|\\ssrc=", Pattern.CASE_INSENSITIVE);
        mails("").forEach((name, text) -> assertFalse(loading.matcher(text).find(), name));
    }

    @Test
    void textMailsAreDeclaredPlainInTheirFirstLine() {
        mails("text/")
                .forEach((name, text) -> assertTrue(text.startsWith("<#ftl output_format=\"plainText\">\n"), name));
    }

    @Test
    void bothFormsOfAMailSayTheSame() {
        for (var mail : MAILS) {
            assertEquals(
                    expressions(TEMPLATES.getOrDefault("html/" + mail + ".ftl", "")),
                    expressions(TEMPLATES.getOrDefault("text/" + mail + ".ftl", "")),
                    mail);
        }
    }

    @Test
    void noMailNamesTheCitizen() {
        mails("").forEach((name, text) -> assertFalse(text.matches("(?s).*\\buser\\..*"), name));
    }

    @Test
    void eachFormIsSentByPostAndCarriesTheToken() {
        pages().forEach((name, text) -> Pattern.compile("<form.*?</form>", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(form -> {
                    assertTrue(form.contains("method=\"post\""), name);
                    assertTrue(form.contains("name=\"token\" value=\"${areaToken}\""), name);
                }));
    }

    private static Map<String, String> pages() {
        return TEMPLATES.entrySet().stream()
                .filter(entry -> !entry.getKey().contains("/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> mails(String folder) {
        return TEMPLATES.entrySet().stream()
                .filter(entry -> entry.getKey().contains("/") && entry.getKey().startsWith(folder))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** FreeMarker directives may hold a greater-than sign or stand inside a tag; they go first. */
    private static String withoutTests(String text) {
        return text.replaceAll("</?#[^>]*>", "").replaceAll("</?@[^>]*>", "");
    }

    private static TreeSet<String> expressions(String text) {
        return Pattern.compile("\\$\\{([^}]*)}")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
