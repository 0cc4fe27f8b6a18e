// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.texts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The five languages say the same things in the same places, in every module. */
final class MessagesTest {
    static final List<Bundle> BUNDLES = Project.bundles();

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern BOUND_OF_CHOICE = Pattern.compile("\\|\\d+<");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/]|&\\w+;");
    private static final Pattern STRAY_BLANK = Pattern.compile("^\\s|\\s$| {2}|\\u00a0\\u00a0| [.,]");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|with|without|must|least|than|these|your|please|click|again|account of|sign in)\\b");

    @Test
    void allModulesWithWordsAreFound() {
        assertTrue(BUNDLES.size() >= 6, BUNDLES.toString());
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void eachLanguageHasTheSameKeys(Bundle bundle) {
        var italian = bundle.messages("it").keySet();
        Bundle.LANGUAGES.forEach(
                language -> assertEquals(italian, bundle.messages(language).keySet(), language));
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void eachLanguageHasTheSamePlaceholders(Bundle bundle) {
        var italian = bundle.messages("it");
        each(
                bundle,
                (language, key, text) ->
                        assertEquals(placeholders(italian.getOrDefault(key, "")), placeholders(text), language + key));
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void noTextHasAnApostropheThatSwallowsPlaceholders(Bundle bundle) {
        each(bundle, (language, key, text) -> assertFalse(text.contains("'"), language + " " + key));
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void noTextHasStrayBlanksOrMarkup(Bundle bundle) {
        each(bundle, (language, key, text) -> {
            assertFalse(STRAY_BLANK.matcher(text).find(), language + " " + key + "=" + text);
            var words = BOUND_OF_CHOICE.matcher(text).replaceAll("|");
            assertFalse(MARKUP.matcher(words).find(), language + " " + key + "=" + text);
        });
    }

    /** A town fills it in where it has something to say there. */
    @ParameterizedTest
    @FieldSource("BUNDLES")
    void whatIsEmptyIsEmptyInEveryLanguage(Bundle bundle) {
        var italian = bundle.messages("it");
        each(
                bundle,
                (language, key, text) ->
                        assertEquals(italian.getOrDefault(key, "").isBlank(), text.isBlank(), language + " " + key));
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void everyTextCanBeFormattedForNoneOneAndMany(Bundle bundle) {
        each(bundle, (language, key, text) -> {
            for (var count : List.of(0, 1, 2, 5)) {
                var formatted = assertDoesNotThrow(
                        () -> new MessageFormat(text, Locale.ROOT).format(new Object[] {count, count, count, count}),
                        language + " " + key);
                assertFalse(formatted.matches(".*\\{\\d.*"), language + " " + key + "=" + formatted);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void noKeyStandsTwice(Bundle bundle) {
        for (var language : Bundle.LANGUAGES) {
            var seen = new HashSet<String>();
            bundle.keys(language).forEach(key -> assertTrue(seen.add(key), language + " " + key));
        }
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void noEnglishIsLeft(Bundle bundle) {
        each(
                bundle,
                (language, key, text) -> assertFalse(
                        !language.equals("en") && ENGLISH.matcher(text).find(), language + " " + key + "=" + text));
    }

    /** Of two modules that say something under one key, one would win by chance. */
    @Test
    void noTwoModulesDisagreeAboutAKeyTheyShareWithEveryTheme() {
        for (var language : Bundle.LANGUAGES) {
            var known = new HashMap<String, String>();
            BUNDLES.stream()
                    .filter(bundle -> bundle.toString().contains("theme-resources"))
                    .forEach(bundle -> bundle.messages(language).forEach((key, text) -> {
                        var other = known.putIfAbsent(key, text);
                        assertTrue(other == null || other.equals(text), language + " " + key + " in " + bundle);
                    }));
        }
    }

    private interface Check {
        void of(String language, String key, String text);
    }

    private static void each(Bundle bundle, Check check) {
        Bundle.LANGUAGES.forEach(
                language -> bundle.messages(language).forEach((key, text) -> check.of(language, key, text)));
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
