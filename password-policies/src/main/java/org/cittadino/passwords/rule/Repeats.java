// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.Map;
import org.passay.PasswordData;
import org.passay.rule.RepeatCharactersRule;

/** No more than so many equal characters in a row. */
final class Repeats extends Characteristic {
    static final String ID = "repeat";

    private final RepeatCharactersRule rule;

    Repeats(int most) {
        super(ID, most);
        rule = new RepeatCharactersRule(most + 1);
    }

    static int number(String text) {
        return Settings.number("The number of equal characters in a row", text, 1, Candidate.LONGEST);
    }

    @Override
    Criterion criterion() {
        return Criterion.of(ID, Map.of("max", numCharacters), Phrase.of(ID, numCharacters));
    }

    @Override
    boolean holds(PasswordData password) {
        return rule.validate(password).isValid();
    }
}
