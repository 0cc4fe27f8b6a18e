// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our pages must not contain, and how much they may weigh. */
class TemplatesTest {
    private static final Map<String, String> TEMPLATES = ThemeFiles.templates();
    /** Bytes of one file as it lies in the JAR; a page loads the style, one script, and others where they are needed. */
    private static final Map<String, Integer> LARGEST = Map.of(".css", 14_000, ".js", 10_000);

    @ParameterizedTest
    @ValueSource(strings = {"no_esc", "?interpret", "?eval", "noescape", "kcSanitize", "<#noautoesc", "?new"})
    void noTemplateLetsTextBecomeMarkup(String forbidden) {
        TEMPLATES.forEach((name, text) -> assertFalse(text.contains(forbidden), name));
    }

    @Test
    void pagesHaveNeitherStyleNorHandlersInThem() {
        var inline = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|javascript:", Pattern.CASE_INSENSITIVE);
        TEMPLATES.forEach((name, text) -> assertFalse(inline.matcher(text).find(), name));
    }

    @Test
    void noErrorIsPrintedWithItsLineBreaks() {
        var whole = Pattern.compile("\\$\\{(message\\.summary|error|problem\\.text|rest)}");
        TEMPLATES.forEach((name, text) ->
                assertFalse(!name.equals("info.ftl") && whole.matcher(text).find(), name));
    }

    @Test
    void assetsStayWithinTheirBudget() {
        LARGEST.forEach((ending, largest) -> ThemeFiles.files(ThemeFiles.ASSETS, ending)
                .forEach((name, text) -> assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= largest, name)));
    }
}
