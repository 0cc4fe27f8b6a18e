// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import com.google.auto.service.AutoService;
import org.cittadino.passwords.rule.RuleKind;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** Ready-made rules under a name. */
@AutoService(PasswordPolicyProviderFactory.class)
public final class PresetPolicyFactory extends RulePolicyFactory {

    public PresetPolicyFactory() {
        super(RuleKind.PRESET);
    }
}
