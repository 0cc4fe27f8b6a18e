// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Texts and templates of this module as they lie in its folders. */
final class Bundles {
    private static final Path RESOURCES = Path.of("src/main/resources/theme-resources");
    private static final Path SOURCES = Path.of("src/main/java");

    private Bundles() {}

    /** In Italian; that the other languages have the same is seen for all modules at once. */
    static Map<String, String> messages() {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages/messages_it.properties"))) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var messages = new TreeMap<String, String>();
        properties.forEach((key, value) -> messages.put(key.toString(), value.toString()));
        return messages;
    }

    /** Templates by their path below the folder, {@code text/cittadinoCode.ftl}. */
    static Map<String, String> templates() {
        return files(RESOURCES.resolve("templates"), ".ftl");
    }

    static Map<String, String> sources() {
        return files(SOURCES, ".java");
    }

    private static Map<String, String> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            var found = new TreeMap<String, String>();
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(
                            file -> found.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
