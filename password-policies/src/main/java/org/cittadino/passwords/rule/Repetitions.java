// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.List;

/** No more than so many equal characters in a row, as a rule of its own. */
final class Repetitions implements Rule {
    private final Repeats repeats;

    private Repetitions(int most) {
        repeats = new Repeats(most);
    }

    /** "2" lets aa pass and refuses aaa. */
    static Rule parse(String settings) {
        return new Repetitions(Repeats.number(settings));
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(repeats.criterion());
    }

    @Override
    public List<Phrase> findings(Candidate candidate) {
        return repeats.holds(candidate.data())
                ? List.of()
                : List.of(repeats.criterion().text());
    }
}
