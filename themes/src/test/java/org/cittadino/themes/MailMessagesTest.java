// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the mails say the same in five languages, and the templates use nothing else. */
class MailMessagesTest {
    static final List<String> LANGUAGES = ThemeFiles.LANGUAGES;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    /** Values, and words that are the same in two languages. */
    private static final Set<String> SAME_IN_ENGLISH = Set.of(
            "footerContactEmail",
            "footerContactPhone",
            "eventCredential.password",
            "eventCredential.webauthn-passwordless");
    /** The server itself asks for these, and what prints our letters. */
    private static final Pattern OF_THE_SERVER =
            Pattern.compile(".*Subject|linkExpirationFormatter\\..*|account\\w+Body"
                    + "|requiredAction\\..*|eventCredential\\..*|letter[A-Z]\\w*(\\.upgrade_code)?|cittadinoSms\\w*");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void eachLanguageHasTheSameKeysAndPlaceholders(String language) {
        var italian = messages("it");

        assertEquals(italian.keySet(), messages(language).keySet());
        messages(language)
                .forEach((key, text) ->
                        assertEquals(placeholders(italian.getOrDefault(key, "")), placeholders(text), key));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noTextHasMarkupOrAnApostropheThatSwallowsPlaceholders(String language) {
        messages(language)
                .forEach((key, text) ->
                        assertFalse(text.contains("'") || text.matches(".*(<[a-zA-Z/][^<]*>|&\\w+;).*"), key));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void subjectsHaveNoPlaceholders(String language) {
        messages(language).entrySet().stream()
                .filter(text -> text.getKey().endsWith("Subject"))
                .forEach(text -> assertEquals(Set.of(), placeholders(text.getValue()), text.getKey()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "de", "fr", "sl"})
    void noEnglishIsLeft(String language) {
        var english = messages("en");

        messages(language).forEach((key, text) -> {
            if (!SAME_IN_ENGLISH.contains(key) && !text.startsWith("{0,choice")) {
                assertFalse(text.equalsIgnoreCase(english.getOrDefault(key, "")), key);
            }
        });
    }

    @Test
    void everyTextIsUsed() {
        var templates =
                String.join("", ThemeFiles.files(MailFiles.EMAIL, ".ftl").values());

        messages("it").keySet().stream()
                .filter(key -> !OF_THE_SERVER.matcher(key).matches())
                .forEach(key -> assertTrue(templates.contains('"' + key + '"'), key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no_esc", "?interpret", "?eval", "noescape", "kcSanitize", "<#noautoesc", "?new"})
    void noTemplateLetsTextBecomeMarkup(String forbidden) {
        ThemeFiles.files(MailFiles.EMAIL, ".ftl").forEach((name, text) -> assertFalse(text.contains(forbidden), name));
        ThemeFiles.files(MailFiles.OURS, ".ftl").forEach((name, text) -> assertFalse(text.contains(forbidden), name));
    }

    /** Printed there, a value would be escaped for HTML in the text part too. */
    @Test
    void whatBothPartsShareOnlyCallsTheFrame() {
        ThemeFiles.files(MailFiles.EMAIL.resolve("mails"), ".ftl")
                .forEach((name, text) -> assertFalse(text.contains("${"), name));
    }

    @Test
    void textPartsAreDeclaredAsText() {
        ThemeFiles.files(MailFiles.EMAIL.resolve("text"), ".ftl")
                .forEach((name, text) -> assertTrue(text.startsWith("<#ftl output_format=\"plainText\">\n"), name));
    }

    private static Map<String, String> messages(String language) {
        return MailFiles.messages(MailFiles.EMAIL_MESSAGES, language);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
