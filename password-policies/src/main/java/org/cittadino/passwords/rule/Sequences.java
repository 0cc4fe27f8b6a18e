// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passay.rule.IllegalSequenceRule;

/** No run of neighbours of the alphabet, the digits or a keyboard, forwards or backwards. */
final class Sequences implements Rule {
    private static final String LENGTH = "length";
    private static final int USUAL_LENGTH = 4;
    /** Two neighbours are in every word, and Passay takes no less. */
    private static final int SHORTEST = 3;

    private static final Map<String, Neighbours> KNOWN =
            Arrays.stream(Neighbours.values()).collect(Collectors.toUnmodifiableMap(Neighbours::id, kind -> kind));

    private final int length;
    private final List<Neighbours> kinds;
    private final List<IllegalSequenceRule> rules;

    private Sequences(int length, List<Neighbours> kinds) {
        this.length = length;
        this.kinds = kinds;
        this.rules = kinds.stream()
                .map(kind -> new IllegalSequenceRule(kind, length, false, false))
                .toList();
    }

    /** "alphabet,digits,italian,us,length=4"; the length is that of the shortest run that is refused. */
    static Rule parse(String settings) {
        var named = Settings.list(settings);
        var length = named.containsKey(LENGTH)
                ? Settings.number("The length", named.get(LENGTH), SHORTEST, Candidate.LONGEST)
                : USUAL_LENGTH;
        var kinds = named.entrySet().stream()
                .filter(each -> !each.getKey().equals(LENGTH))
                .map(each -> kind(each.getKey(), each.getValue()))
                .toList();
        if (kinds.isEmpty()) {
            throw new BadSetting("Name at least one of alphabet, digits, italian, us.");
        }
        return new Sequences(length, kinds);
    }

    private static Neighbours kind(String name, String value) {
        var kind = KNOWN.get(name);
        if (kind == null || !value.isEmpty()) {
            throw new BadSetting("“" + name + (value.isEmpty() ? "" : "=" + value)
                    + "” is none of alphabet, digits, italian, us, length=4.");
        }
        return kind;
    }

    @Override
    public List<Criterion> criteria() {
        var rows = kinds.stream().flatMap(Neighbours::rows).distinct().toList();
        return List.of(Criterion.of("sequences", Map.of("length", length, "rows", rows), phrase()));
    }

    @Override
    public List<Phrase> findings(Candidate candidate) {
        var data = candidate.data();
        return rules.stream().allMatch(rule -> rule.validate(data).isValid()) ? List.of() : List.of(phrase());
    }

    private Phrase phrase() {
        List<Phrase> names =
                kinds.stream().map(kind -> Phrase.of("sequences." + kind.id())).toList();
        return Phrase.of("sequences", length, names);
    }
}
