// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import com.google.auto.service.AutoService;
import org.cittadino.passwords.rule.RuleKind;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** From how many to how many characters. */
@AutoService(PasswordPolicyProviderFactory.class)
public final class LengthPolicyFactory extends RulePolicyFactory {

    public LengthPolicyFactory() {
        super(RuleKind.LENGTH);
    }
}
