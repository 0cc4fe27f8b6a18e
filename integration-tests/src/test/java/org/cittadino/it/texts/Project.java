// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The source files of all modules. */
final class Project {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private Project() {}

    /** Folders that hold a bundle of messages, by their path in the project. */
    static List<Bundle> bundles() {
        return resources("messages_it.properties").keySet().stream()
                .map(file -> new Bundle(ROOT.resolve(file).resolveSibling(""), ROOT))
                .toList();
    }

    /** FreeMarker templates of pages and mails, by their path in the project. */
    static Map<String, String> templates() {
        return resources(".ftl");
    }

    private static Map<String, String> resources(String ending) {
        var found = new TreeMap<String, String>();
        for (var module : children(ROOT)) {
            var folder = module.resolve(RESOURCES);
            if (Files.isDirectory(folder)) {
                walk(folder, ending)
                        .forEach(file -> found.put(ROOT.relativize(file).toString(), read(file)));
            }
        }
        return found;
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> walk(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
