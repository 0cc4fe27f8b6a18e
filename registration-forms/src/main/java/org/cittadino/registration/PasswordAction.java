// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import org.keycloak.authentication.FormContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.policy.PasswordPolicyManagerProvider;

/** The section in which the citizen chooses a password. */
final class PasswordAction implements Section {

    @Override
    public void read(FormContext context, CanonicalForm form) {
        var policies = context.getSession().getProvider(PasswordPolicyManagerProvider.class);
        new PasswordFields(policies::validate, context.getRealm().isRegistrationEmailAsUsername()).read(form);
    }

    @Override
    public void buildPage(FormContext context, LoginFormsProvider form) {
        form.setAttribute("passwordRequired", true);
    }
}
