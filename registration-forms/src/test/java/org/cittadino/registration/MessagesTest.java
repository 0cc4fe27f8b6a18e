// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cittadino.domain.fiscal.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+[^}]*}");
    private static final Pattern KEY = Pattern.compile("\"(cittadino(?!Missing|Part)[A-Z][A-Za-z]+)\"");

    /** Names that register.ftl reads, which are no messages. */
    private static final Set<String> FORM_ATTRIBUTES = Set.of(
            "cittadinoPlacesUrl",
            "cittadinoPlacesVersion",
            "cittadinoTyped",
            "cittadinoChoices",
            "cittadinoConfirmEmail",
            "cittadinoDocuments",
            "cittadinoAccount",
            "cittadinoSuggestions",
            "cittadinoHidden",
            "cittadinoDemanded");

    static Properties messages(String language) {
        var messages = new Properties();
        var name = "/theme-resources/messages/messages_" + language + ".properties";
        try (var stream = MessagesTest.class.getResourceAsStream(name)) {
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "sl"})
    void languagesSayTheSameThings(String language) {
        var italian = messages("it");
        var other = messages(language);

        assertEquals(italian.stringPropertyNames(), other.stringPropertyNames());
        for (var key : italian.stringPropertyNames()) {
            assertEquals(placeholders(italian.getProperty(key)), placeholders(other.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void textsAreCleanAndCanBeFormatted(String language) {
        messages(language).forEach((key, value) -> {
            var text = value.toString();
            assertEquals(text.strip(), text, key.toString());
            assertFalse(text.isEmpty() || text.contains("'") || text.contains("<"), key.toString());
            assertFalse(
                    new MessageFormat(text, Locale.ROOT)
                            .format(new Object[] {"field", 18})
                            .contains("{"),
                    key.toString());
        });
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        var keys = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        keys.removeAll(FORM_ATTRIBUTES);
        Inputs.NAMED.forEach(input -> keys.add(Inputs.missing(input)));
        Stream.of(Part.values()).forEach(part -> keys.add(PartWords.key(part)));

        assertTrue(keys.size() > 50, "the search found the keys");
        assertEquals(keys, new TreeSet<>(messages("it").stringPropertyNames()));
    }
}
