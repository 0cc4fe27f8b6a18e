// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import org.keycloak.authentication.FormContext;
import org.keycloak.forms.login.LoginFormsProvider;

/** The section about how the citizen is reached. */
final class ContactsAction implements Section {

    @Override
    public void read(FormContext context, CanonicalForm form) {
        new ContactFields(ContactsConfig.of(StepSettings.of(context))).read(form);
    }

    @Override
    public void buildPage(FormContext context, LoginFormsProvider form) {
        form.setAttribute(
                "cittadinoConfirmEmail",
                ContactsConfig.of(StepSettings.of(context)).confirmEmail());
    }
}
