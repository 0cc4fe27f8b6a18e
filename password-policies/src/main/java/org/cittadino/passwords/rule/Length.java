// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passay.rule.LengthRule;

/** From how many to how many characters; an emoji counts as one. */
final class Length implements Rule {
    private final int least;
    private final int most;
    private final LengthRule rule;

    private Length(int least, int most) {
        this.least = least;
        this.most = most;
        this.rule = new LengthRule(least, most);
    }

    /** "8-30", or "15-" for no bound but that of all passwords. */
    static Rule parse(String settings) {
        var bounds = settings.strip().split("-", -1);
        if (bounds.length != 2) {
            throw new BadSetting("Write the least and the greatest length, such as 8-30.");
        }
        var least = Settings.number("The least length", bounds[0], 1, Candidate.LONGEST);
        var most = bounds[1].isBlank()
                ? Candidate.LONGEST
                : Settings.number("The greatest length", bounds[1], 1, Candidate.LONGEST);
        if (least > most) {
            throw new BadSetting("The least length is greater than the greatest one.");
        }
        return new Length(least, most);
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(
                Criterion.of("length", Map.of("min", least), min()),
                Criterion.of("length", Map.of("max", most), max(most)));
    }

    @Override
    public List<Phrase> findings(Candidate candidate) {
        List<Phrase> found = new ArrayList<>();
        for (var detail : rule.validate(candidate.data()).getDetails()) {
            found.add(detail.getErrorCode().equals(LengthRule.ERROR_CODE_MIN) ? min() : max(most));
        }
        return found;
    }

    private Phrase min() {
        return Phrase.of("min", least);
    }

    /** What is said of a password that is too long. */
    static Phrase max(int most) {
        return Phrase.of("max", most);
    }
}
