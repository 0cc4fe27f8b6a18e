// SPDX-License-Identifier: Apache-2.0
package org.cittadino.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Mail templates and texts as they lie in the folders: the theme's, and those of the step that sends the codes. */
final class MailFiles {
    static final Path EMAIL = Path.of("src/main/resources/theme/cittadino/email");
    static final Path EMAIL_MESSAGES = EMAIL.resolve("messages");

    /** Not on the class path: themes depend on nothing. But the frame has to fit the mails of the other JAR. */
    static final Path OURS = Path.of("../authenticators/src/main/resources/theme-resources/templates");

    static final Path OURS_MESSAGES = OURS.resolveSibling("messages");

    private MailFiles() {}

    static Map<String, String> messages(Path folder, String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("messages_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var messages = new TreeMap<String, String>();
        properties.forEach((key, value) -> messages.put(key.toString(), value.toString()));
        return messages;
    }
}
