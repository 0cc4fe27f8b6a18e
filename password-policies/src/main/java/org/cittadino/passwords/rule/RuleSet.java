// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.List;

/** Rules that hold together; refuses what is overlong before any of them looks at it. */
public final class RuleSet implements Rule {
    private final List<Rule> rules;

    RuleSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<Criterion> criteria() {
        return rules.stream().flatMap(rule -> rule.criteria().stream()).toList();
    }

    @Override
    public List<Phrase> findings(Candidate candidate) {
        if (candidate.overlong()) {
            return List.of(Length.max(Candidate.LONGEST));
        }
        return rules.stream().flatMap(rule -> rule.findings(candidate).stream()).toList();
    }
}
