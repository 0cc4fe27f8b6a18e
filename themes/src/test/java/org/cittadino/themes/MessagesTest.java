// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The five languages say the same things in the same places. */
class MessagesTest {
    static final List<String> LANGUAGES = ThemeFiles.LANGUAGES;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void eachLanguageHasTheSameKeys(String language) {
        assertEquals(
                ThemeFiles.messages("it").keySet(),
                ThemeFiles.messages(language).keySet());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void eachLanguageHasTheSamePlaceholders(String language) {
        var italian = ThemeFiles.messages("it");

        ThemeFiles.messages(language)
                .forEach((key, text) ->
                        assertEquals(placeholders(italian.getOrDefault(key, "")), placeholders(text), key));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noTextHasMarkupOrAnApostropheThatSwallowsPlaceholders(String language) {
        ThemeFiles.messages(language)
                .forEach((key, text) ->
                        assertFalse(text.contains("'") || text.matches(".*(<[a-zA-Z/][^<]*>|&\\w+;).*"), key));
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
