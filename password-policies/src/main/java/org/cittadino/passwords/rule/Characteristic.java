// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords.rule;

import java.util.Map;
import org.passay.FailureRuleResult;
import org.passay.PasswordData;
import org.passay.RuleResult;
import org.passay.RuleResultDetail;
import org.passay.SuccessRuleResult;
import org.passay.data.CharacterData;
import org.passay.rule.CharacterRule;

/**
 * One of the characteristics of which a password must have some.
 *
 * <p>A {@code CharacterRule}, because Passay's rule of m of n takes no other; its own looks for characters of a list,
 * and there is no list of all upper-case letters or of no repetition.
 */
abstract class Characteristic extends CharacterRule {

    Characteristic(String id, int number) {
        super(new Named(id), number);
    }

    abstract Criterion criterion();

    abstract boolean holds(PasswordData password);

    @Override
    public final RuleResult validate(PasswordData password) {
        return holds(password)
                ? new SuccessRuleResult()
                : new FailureRuleResult(new RuleResultDetail(getCharacterData().getErrorCode(), Map.of()));
    }

    private record Named(String id) implements CharacterData {
        @Override
        public String getErrorCode() {
            return id;
        }

        @Override
        public String getCharacters() {
            return "";
        }
    }
}
