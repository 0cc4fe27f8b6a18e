// SPDX-License-Identifier: Apache-2.0
package org.cittadino.it.texts;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The messages of one folder in all languages. */
record Bundle(Path folder, Path root) {
    static final List<String> LANGUAGES = List.of("it", "en", "de", "fr", "sl");

    Map<String, String> messages(String language) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text(language)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var messages = new TreeMap<String, String>();
        properties.forEach((key, value) -> messages.put(key.toString(), value.toString()));
        return messages;
    }

    /** As they are written, twice if somebody wrote one twice. */
    List<String> keys(String language) {
        return text(language)
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private String text(String language) {
        return Project.read(folder.resolve("messages_" + language + ".properties"));
    }

    @Override
    public String toString() {
        return root.relativize(folder).toString();
    }
}
