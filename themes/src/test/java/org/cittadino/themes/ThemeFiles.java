// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Templates, texts and assets as they lie in the folders of this module. */
final class ThemeFiles {
    static final List<String> LANGUAGES = List.of("it", "en", "de", "fr", "sl");
    static final Path LOGIN = Path.of("src/main/resources/theme/cittadino/login");
    static final Path ASSETS = Path.of("src/main/assets");

    private static final Path SHARED = Path.of("src/main/resources/theme-resources");

    private ThemeFiles() {}

    static Map<String, String> messages(String language) {
        return messages(LOGIN, language);
    }

    /** Those that every theme of the server gets, and ours with them. */
    static Map<String, String> sharedMessages(String language) {
        return messages(SHARED, language);
    }

    private static Map<String, String> messages(Path folder, String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("messages/messages_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var messages = new TreeMap<String, String>();
        properties.forEach((key, value) -> messages.put(key.toString(), value.toString()));
        return messages;
    }

    static Map<String, String> templates() {
        return files(LOGIN, ".ftl");
    }

    /** Texts of the files below a folder whose names end so, by their path. */
    static Map<String, String> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            var found = new TreeMap<String, String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                found.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
