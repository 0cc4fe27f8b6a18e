// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.passay.UnicodeString;
import org.passay.rule.IllegalCharacterRule;
import org.passay.rule.MatchBehavior;

/** No blanks at all, or none where nobody sees them. */
final class Whitespace implements Rule {
    private static final String ANYWHERE = "anywhere";
    private static final String EDGES = "edges";

    /** All of them stand in the basic plane. */
    private static final UnicodeString BLANKS = new UnicodeString(
            IntStream.range(0, 0x10000).filter(CharacterKind::isWhitespace).toArray());

    private final String where;
    private final List<IllegalCharacterRule> rules;

    private Whitespace(String where, MatchBehavior... places) {
        this.where = where;
        this.rules = IntStream.range(0, places.length)
                .mapToObj(i -> new IllegalCharacterRule(BLANKS, places[i], false))
                .toList();
    }

    /** "anywhere" or "edges". */
    static Rule parse(String settings) {
        return switch (settings.strip()) {
            case ANYWHERE -> new Whitespace(ANYWHERE, MatchBehavior.Contains);
            case EDGES -> new Whitespace(EDGES, MatchBehavior.StartsWith, MatchBehavior.EndsWith);
            default ->
                throw new BadSetting(
                        "Write where blanks are refused: anywhere, or edges for the beginning and the end.");
        };
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(Criterion.of("whitespace", Map.of("where", where), phrase()));
    }

    @Override
    public List<Phrase> findings(Candidate candidate) {
        var data = candidate.data();
        var good = candidate.text().isEmpty()
                || rules.stream().allMatch(rule -> rule.validate(data).isValid());
        return good ? List.of() : List.of(phrase());
    }

    private Phrase phrase() {
        return Phrase.of("whitespace." + where);
    }
}
