// SPDX-License-Identifier: Apache-2.0
package org.cittadino.passwords;

import com.google.auto.service.AutoService;
import org.cittadino.passwords.rule.RuleKind;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** Nothing that others know of the citizen. */
@AutoService(PasswordPolicyProviderFactory.class)
public final class PersonalDataPolicyFactory extends RulePolicyFactory {

    public PersonalDataPolicyFactory() {
        super(RuleKind.PERSONAL_DATA);
    }
}
