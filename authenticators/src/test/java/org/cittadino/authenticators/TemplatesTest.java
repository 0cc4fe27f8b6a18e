// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each page and mail that a step shows is there. */
class TemplatesTest {
    private static final Map<String, String> TEMPLATES = Bundles.templates();
    private static final List<String> MAILS =
            List.of("cittadinoCode", "cittadinoAccountExists", "cittadinoRequest", "cittadinoUpgradeCode");
    private static final Pattern NAMED = Pattern.compile("\"(cittadino-[a-z-]+\\.ftl)\"");

    @Test
    void eachPageAStepShowsExistsAndNoneIsLeftOver() {
        var shown = Bundles.sources().values().stream()
                .flatMap(code -> NAMED.matcher(code).results().map(match -> match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        var whole = pages().entrySet().stream()
                .filter(page -> page.getValue().contains("<@layout.registrationLayout"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(shown, whole);
    }

    @Test
    void eachMailIsOrderedByNameAndExistsAsTextAndAsHtml() {
        var code = String.join("\n", Bundles.sources().values());
        for (var mail : MAILS) {
            assertTrue(code.contains('"' + mail + '"'), mail);
            assertTrue(TEMPLATES.containsKey("text/" + mail + ".ftl"), mail);
            assertTrue(TEMPLATES.containsKey("html/" + mail + ".ftl"), mail);
        }
        assertEquals(TEMPLATES.size(), pages().size() + 2 * MAILS.size());
    }

    @Test
    void bothFormsOfAMailSayTheSame() {
        for (var mail : MAILS) {
            assertEquals(
                    expressions(TEMPLATES.getOrDefault("html/" + mail + ".ftl", "")),
                    expressions(TEMPLATES.getOrDefault("text/" + mail + ".ftl", "")),
                    mail);
        }
    }

    @Test
    void noMailNamesTheCitizen() {
        mails().forEach((name, text) -> assertFalse(text.matches("(?s).*\\buser\\..*"), name));
    }

    @Test
    void eachInputHasALabelAndEachHintAndErrorItsPlace() {
        var input = Pattern.compile("<input[^>]*?\\sid=\"(\\w+)\"");
        pages().forEach((name, text) -> input.matcher(text).results().forEach(found -> {
            var id = found.group(1);
            assertTrue(text.contains("<label class=\"cit-label\" for=\"" + id + "\""), name + " " + id);
            assertTrue(text.contains("id=\"" + id + "-hint\""), name + " " + id);
            assertTrue(text.contains("id=\"" + id + "-error\""), name + " " + id);
        }));
    }

    private static Map<String, String> pages() {
        return TEMPLATES.entrySet().stream()
                .filter(entry -> !entry.getKey().contains("/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> mails() {
        return TEMPLATES.entrySet().stream()
                .filter(entry -> entry.getKey().contains("/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static TreeSet<String> expressions(String text) {
        return Pattern.compile("\\$\\{([^}]*)}")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
