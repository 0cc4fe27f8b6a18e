// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import com.google.auto.service.AutoService;
import org.cittadino.passwords.rule.RuleKind;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** No neighbours of the alphabet, the digits or a keyboard. */
@AutoService(PasswordPolicyProviderFactory.class)
public final class SequencesPolicyFactory extends RulePolicyFactory {

    public SequencesPolicyFactory() {
        super(RuleKind.SEQUENCES);
    }
}
