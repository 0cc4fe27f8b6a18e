// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page and no mail of ours may contain, in every module. */
final class TemplatesTest {
    private static final Map<String, String> TEMPLATES = Project.templates();

    /** Expressions, tags, and attributes that a macro prints: what is left is what a reader sees. */
    private static final Pattern NOT_SEEN = Pattern.compile("\\$\\{[^}]*}|<[^>]*>|[\\w-]+=\"[^\"]*\"?", Pattern.DOTALL);

    private static final Pattern MAIL = Pattern.compile(".*/(email|html|text)/.*");

    @Test
    void theTemplatesOfAllModulesAreFound() {
        assertTrue(TEMPLATES.size() > 100, TEMPLATES.keySet().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no_esc", "?interpret", "?eval", "noescape", "kcSanitize", "<#noautoesc", "?new"})
    void noTemplateLetsCitizensTextBecomeMarkup(String forbidden) {
        TEMPLATES.forEach((name, text) -> assertFalse(text.contains(forbidden), name));
    }

    @Test
    void pagesHaveNeitherScriptNorStyleInThem() {
        var inline = Pattern.compile(
                "<script(?! [^>]*src=)|<style|\\sstyle=|\\son[a-z]+=|javascript:", Pattern.CASE_INSENSITIVE);
        pages().forEach((name, text) -> assertFalse(inline.matcher(text).find(), name));
    }

    @Test
    void mailsLoadNothingFromOutside() {
        var loading = Pattern.compile("<script|<img|<link|url\\(|\\ssrc=", Pattern.CASE_INSENSITIVE);
        mails().forEach((name, text) -> assertFalse(loading.matcher(text).find(), name));
    }

    /** The theme's own are drawn in every language by the gallery; their macros print bare attributes. */
    @Test
    void pagesOfTheStepsSayNothingThatIsInNoBundle() {
        pages().entrySet().stream()
                .filter(page -> page.getKey().contains("theme-resources"))
                .forEach(page -> {
                    var seen = NOT_SEEN.matcher(withoutDirectives(page.getValue()))
                            .replaceAll("")
                            .strip();
                    assertFalse(seen.matches("(?s).*\\p{L}{2}.*"), page.getKey() + ": " + seen);
                });
    }

    @Test
    void textMailsAreDeclaredPlainInTheirFirstLine() {
        mails().forEach((name, text) ->
                assertEquals(name.contains("/text/"), text.startsWith("<#ftl output_format=\"plainText\">"), name));
    }

    @Test
    void eachMailIsThereAsTextAndAsHtml() {
        assertEquals(names("/html/"), names("/text/"));
    }

    private static TreeSet<String> names(String folder) {
        return mails().keySet().stream()
                .filter(name -> name.contains(folder) && !name.endsWith("signature.ftl"))
                .map(name -> name.substring(name.lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> pages() {
        return matching(false);
    }

    private static Map<String, String> mails() {
        return matching(true);
    }

    private static Map<String, String> matching(boolean mails) {
        return TEMPLATES.entrySet().stream()
                .filter(entry -> MAIL.matcher(entry.getKey()).matches() == mails)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Directives may stand inside a tag and may hold an arrow: they go first. */
    private static String withoutDirectives(String text) {
        return text.replaceAll("(?s)<#--.*?-->", "")
                .replace("->", "")
                .replaceAll("</?#[^>]*>", "")
                .replaceAll("</?@[^>]*>", "");
    }
}
