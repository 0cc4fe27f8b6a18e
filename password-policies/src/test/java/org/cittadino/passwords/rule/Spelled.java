// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Criteria and phrases in one line each, so that a table can hold them: {@code length {min=8} min(8)}. */
public final class Spelled {

    private Spelled() {}

    public static String criteria(Collection<Criterion> criteria) {
        return criteria.stream().map(Spelled::criterion).collect(Collectors.joining("; "));
    }

    static String phrases(Collection<Phrase> phrases) {
        return phrases.stream().map(Spelled::phrase).collect(Collectors.joining("; "));
    }

    private static String criterion(Criterion criterion) {
        var parts = criterion.parts().isEmpty() ? "" : " <" + criteria(criterion.parts()) + ">";
        return criterion.rule() + " " + settings(criterion.settings()) + " " + phrase(criterion.text()) + parts;
    }

    /** Rows of neighbours are long: their number stands for them. */
    private static Map<String, Object> settings(Map<String, Object> settings) {
        var sorted = new TreeMap<>(settings);
        sorted.computeIfPresent("rows", (name, rows) -> ((List<?>) rows).size());
        return sorted;
    }

    private static String phrase(Phrase phrase) {
        var name = phrase.key().replace("cittadinoPassword.", "");
        return phrase.parameters().isEmpty()
                ? name
                : name
                        + phrase.parameters().stream()
                                .map(Spelled::parameter)
                                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String parameter(Object parameter) {
        if (parameter instanceof Phrase phrase) {
            return phrase(phrase);
        }
        return parameter instanceof List<?> several
                ? several.stream().map(Spelled::parameter).collect(Collectors.joining(", ", "[", "]"))
                : parameter.toString();
    }
}
