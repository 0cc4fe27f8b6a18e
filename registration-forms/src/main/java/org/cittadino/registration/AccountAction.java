// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import org.keycloak.authentication.FormContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.UserModel;

/** The section in which the citizen chooses a user name; where the address is the user name it does nothing. */
final class AccountAction implements Section {

    @Override
    public void read(FormContext context, CanonicalForm form) {
        if (context.getRealm().isRegistrationEmailAsUsername()) {
            return;
        }
        var reserved = AccountConfig.of(StepSettings.of(context)).reserved();
        form.read(UserModel.USERNAME, typed -> Username.read(typed, reserved));
        form.require(UserModel.USERNAME);
    }

    @Override
    public void buildPage(FormContext context, LoginFormsProvider form) {
        if (!context.getRealm().isRegistrationEmailAsUsername()) {
            form.setAttribute("cittadinoAccount", true);
            form.setAttribute(
                    "cittadinoSuggestions",
                    CanonicalForm.posted(context.getSession())
                            .map(CanonicalForm::suggestions)
                            .orElse(List.of()));
        }
    }
}
