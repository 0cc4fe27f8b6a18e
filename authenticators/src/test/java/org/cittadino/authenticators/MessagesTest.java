// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cittadino.store.OutboxProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The five languages say the same things in the same places. */
class MessagesTest {
    static final List<String> LANGUAGES = Bundles.LANGUAGES;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Pattern STRAY_BLANK = Pattern.compile("^\\s|\\s$| {2}|\\u00a0\\u00a0| [.,]");
    /** A key in Java: a quoted word that is neither a template, nor an attribute of a page, nor the name of a mail. */
    private static final Pattern IN_JAVA = Pattern.compile(
            "(?:setError|setInfo|setSuccess|FormMessage|FIELD|incomplete)" + "[^;]*?\"(cittadino[A-Z]\\w*)\"");

    private static final Pattern IN_TEMPLATE = Pattern.compile("msg\\(\"(\\w+)\"");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void eachLanguageHasTheSameKeys(String language) {
        assertEquals(Bundles.messages("it").keySet(), Bundles.messages(language).keySet());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void eachLanguageHasTheSamePlaceholders(String language) {
        var italian = Bundles.messages("it");

        Bundles.messages(language)
                .forEach((key, text) ->
                        assertEquals(placeholders(italian.getOrDefault(key, "")), placeholders(text), key));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noTextHasAnApostropheThatSwallowsPlaceholders(String language) {
        Bundles.messages(language).forEach((key, text) -> assertFalse(text.contains("'"), key));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noTextIsEmptyOrHasStrayBlanks(String language) {
        Bundles.messages(language).forEach((key, text) -> {
            assertFalse(text.isBlank(), key);
            assertFalse(STRAY_BLANK.matcher(text).find(), key + "=" + text);
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noTextHasMarkup(String language) {
        Bundles.messages(language).forEach((key, text) -> assertFalse(text.matches(".*[<>&].*"), key));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noKeyStandsTwice(String language) {
        var seen = new HashSet<String>();
        Bundles.lines(language).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .forEach(key -> assertEquals(true, seen.add(key), key));
    }

    @Test
    void eachTextIsUsedAndEachUsedTextExists() {
        var known = Bundles.messages("it").keySet();

        assertEquals(known, used());
    }

    private static Set<String> used() {
        var java = Bundles.sources().values().stream().flatMap(code -> all(IN_JAVA, code));
        var pages = Bundles.templates().values().stream().flatMap(page -> all(IN_TEMPLATE, page));
        var literals = Bundles.sources().values().stream()
                .flatMap(code -> all(Pattern.compile("\"(cittadino[A-Z]\\w*)\""), code))
                .filter(Bundles.messages("it")::containsKey);
        var subjects = Bundles.templates().keySet().stream()
                .filter(name -> name.startsWith("text/"))
                .map(name -> name.replace("text/", "").replace(".ftl", "Subject"));
        var progress = Stream.of(OutboxProgress.values())
                .filter(state -> state != OutboxProgress.ON_ITS_WAY)
                .map(state -> "cittadinoCode." + state);
        var routes = Stream.of("resident", "non-resident", "organisation")
                .flatMap(id -> Stream.of("cittadinoRoute." + id, "cittadinoRouteText." + id));
        return Stream.of(java, pages, literals, subjects, progress, routes)
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
