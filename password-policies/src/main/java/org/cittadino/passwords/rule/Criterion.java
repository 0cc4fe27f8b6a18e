// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.List;
import java.util.Map;

/**
 * One thing asked of a password, as the page shows it before anything is typed.
 *
 * @param rule the name under which the script of the page knows the test
 * @param settings what the script needs for it: numbers, texts and lists
 * @param parts the criteria of which only some must hold; mostly none
 */
public record Criterion(String rule, Map<String, Object> settings, Phrase text, List<Criterion> parts) {

    public Criterion {
        settings = Map.copyOf(settings);
        parts = List.copyOf(parts);
    }

    public static Criterion of(String rule, Map<String, Object> settings, Phrase text) {
        return new Criterion(rule, settings, text, List.of());
    }

    /** One that only the server can judge. */
    public static Criterion onServer(Phrase text) {
        return of("server", Map.of(), text);
    }
}
