// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cittadino.passwords.rule.Phrase;
import org.cittadino.passwords.rule.RuleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the sentences about passwords owe to lists, numbers and the other languages. */
class MessagesTest {
    static final List<String> LANGUAGES = Bundles.LANGUAGES;

    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|and|with|without|must|least|than|these|characters?|letters?|your|no|not)\\b");

    /** Words that another language shares with English. */
    private static final Set<String> INTERNATIONAL = Set.of(
            "it cittadinoPassword.field.email",
            "it cittadinoPassword.field.fiscalNumber",
            "de cittadinoPassword.field.fiscalNumber",
            "fr cittadinoPassword.field.fiscalNumber",
            "fr cittadinoPassword.field.organisationName",
            "fr cittadinoPassword.sequences.alphabet");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aPhraseEndsWithoutAFullStopBecauseItStandsInAList(String language) {
        each(language, (key, text) -> assertFalse(isPhrase(key) && text.endsWith("."), key));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noEnglishIsLeft(String language) {
        if (language.equals("en")) {
            return;
        }
        var english = Bundles.messages("en");
        each(language, (key, text) -> {
            assertFalse(ENGLISH.matcher(text).find(), key + "=" + text);
            if (!INTERNATIONAL.contains(language + " " + key)) {
                assertNotEquals(english.getProperty(key), text, key);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void oneIsAWordAndManyIsANumber(String language) {
        var wording = Bundles.wording(language);
        each(language, (key, text) -> {
            if (text.contains("choice")) {
                assertFalse(spelled(wording, key, 1).matches(".*\\d.*"), key);
                IntStream.of(3, 4, 5, 8, 30, 128)
                        .forEach(number ->
                                assertTrue(spelled(wording, key, number).matches(".*\\b" + number + "\\b.*"), key));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noNumberLeavesAPlaceholder(String language) {
        var wording = Bundles.wording(language);
        each(language, (key, text) -> IntStream.of(1, 2, 3, 4, 5, 8, 30, 128)
                .mapToObj(number -> spelled(wording, key, number))
                .forEach(spelled -> assertFalse(spelled.matches(".*[{}|].*| .*|.* {2}.*"), key + "=" + spelled)));
    }

    @Test
    void eachTextIsUsedAndEachUsedTextExists() {
        assertEquals(new TreeSet<>(Bundles.messages("it").stringPropertyNames()), used());
    }

    private static Set<String> used() {
        var ours = AllPolicies.OURS.stream().flatMap(AllPolicies::phrases).flatMap(MessagesTest::keys);
        var stock = AllPolicies.stockCriteria().flatMap(criterion -> keys(criterion.text()));
        var help = Arrays.stream(RuleKind.values()).map(kind -> "passwordPoliciesHelp." + kind.id());
        return Stream.of(ours, stock, help, Stream.of(Wording.REFUSED))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> keys(Object parameter) {
        if (parameter instanceof Phrase phrase) {
            return Stream.concat(
                    Stream.of(phrase.key()), phrase.parameters().stream().flatMap(MessagesTest::keys));
        }
        return parameter instanceof List<?> several ? several.stream().flatMap(MessagesTest::keys) : Stream.empty();
    }

    private static boolean isPhrase(String key) {
        return key.startsWith("cittadinoPassword.");
    }

    private static String spelled(Wording wording, String key, int number) {
        return wording.text(new Phrase(key, List.of(number, number, number)));
    }

    private static void each(String language, BiConsumer<String, String> check) {
        Bundles.messages(language).forEach((key, text) -> check.accept(key.toString(), text.toString()));
    }
}
