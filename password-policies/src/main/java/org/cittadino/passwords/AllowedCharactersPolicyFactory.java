// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import com.google.auto.service.AutoService;
import org.cittadino.passwords.rule.RuleKind;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** Which characters may stand in a password at all. */
@AutoService(PasswordPolicyProviderFactory.class)
public final class AllowedCharactersPolicyFactory extends RulePolicyFactory {

    public AllowedCharactersPolicyFactory() {
        super(RuleKind.ALLOWED_CHARACTERS);
    }
}
