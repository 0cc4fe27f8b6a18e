// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import com.google.auto.service.AutoService;
import org.cittadino.passwords.rule.RuleKind;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** How many equal characters may follow each other. */
@AutoService(PasswordPolicyProviderFactory.class)
public final class RepetitionsPolicyFactory extends RulePolicyFactory {

    public RepetitionsPolicyFactory() {
        super(RuleKind.REPETITIONS);
    }
}
