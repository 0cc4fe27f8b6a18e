// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the officials' page as they lie in their folder. */
final class DeskSources {
    private static final Path FOLDER = Path.of("src/main/resources/org/cittadino/backoffice/desk");

    private DeskSources() {}

    static Map<String, String> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            var found = new TreeMap<String, String>();
            files.forEach(file -> found.put(file.getFileName().toString(), read(file)));
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Map<String, String> scripts() {
        var scripts = new TreeMap<>(all());
        scripts.keySet().removeIf(name -> !name.endsWith(".js"));
        return scripts;
    }

    static String of(String name) {
        return read(FOLDER.resolve(name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
