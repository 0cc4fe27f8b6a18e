// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import com.google.auto.service.AutoService;
import org.cittadino.passwords.rule.RuleKind;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** At least m of n characteristics. */
@AutoService(PasswordPolicyProviderFactory.class)
public final class CharacteristicsPolicyFactory extends RulePolicyFactory {

    public CharacteristicsPolicyFactory() {
        super(RuleKind.CHARACTERISTICS);
    }
}
