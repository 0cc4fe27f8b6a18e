// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import com.google.auto.service.AutoService;
import org.cittadino.passwords.rule.RuleKind;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** Nothing that many people choose. */
@AutoService(PasswordPolicyProviderFactory.class)
public final class DictionaryPolicyFactory extends RulePolicyFactory {

    public DictionaryPolicyFactory() {
        super(RuleKind.DICTIONARY);
    }
}
