// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The mail to who only typed a codice fiscale: that all languages have the same is seen for all modules at once. */
class FiscalNumberLostMailTest {
    private static final Path RESOURCES = Path.of("src/main/resources/theme-resources");
    private static final Pattern USED = Pattern.compile("msg\\(\"(cittadino\\w+)\"[,)]");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");

    @Test
    void bothFormsSayTheSame() throws IOException {
        assertEquals(found(EXPRESSION, mail("html")), found(EXPRESSION, mail("text")));
    }

    @Test
    void eachTextIsUsedAndEachUsedTextExists() throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages/messages_it.properties"))) {
            texts.load(reader);
        }
        var used = found(USED, mail("html"));
        used.add("cittadinoFiscalNumberLostSubject");

        assertEquals(new TreeSet<>(texts.stringPropertyNames()), used);
    }

    @Test
    void itNamesNobody() throws IOException {
        assertFalse(mail("html").contains("user."));
        assertFalse(mail("text").contains("user."));
    }

    private static String mail(String form) throws IOException {
        return Files.readString(RESOURCES.resolve("templates/" + form + "/cittadinoFiscalNumberLost.ftl"));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
