// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import com.google.auto.service.AutoService;
import org.cittadino.passwords.rule.RuleKind;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** No blanks, or none at the ends. */
@AutoService(PasswordPolicyProviderFactory.class)
public final class WhitespacePolicyFactory extends RulePolicyFactory {

    public WhitespacePolicyFactory() {
        super(RuleKind.WHITESPACE);
    }
}
