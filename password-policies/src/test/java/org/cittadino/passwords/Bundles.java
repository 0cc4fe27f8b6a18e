// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The texts of this module as they lie in its folders. */
final class Bundles {
    static final List<String> LANGUAGES = List.of("it", "en", "de", "fr", "sl");

    private Bundles() {}

    static Properties messages(String language) {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(file(language))) {
            messages.load(reader);
            return messages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<String> lines(String language) {
        try {
            return Files.readAllLines(file(language));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Wording wording(String language) {
        return new Wording(messages(language), Locale.forLanguageTag(language));
    }

    private static Path file(String language) {
        return Path.of("src/main/resources/theme-resources/messages/messages_" + language + ".properties");
    }
}
