// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormActionFactory;
import org.keycloak.models.KeycloakSession;

/** Offers the user name in the console as a step of the registration form. */
@AutoService(FormActionFactory.class)
public final class AccountActionFactory extends SectionFactory {

    static final String ID = "cittadino-account";

    public AccountActionFactory() {
        super(
                ID,
                "Cittadino: user name",
                "Lets the citizen choose a user name, and offers free ones if it is taken. Does nothing in a realm that"
                        + " takes the e-mail address as user name.",
                AccountConfig.SETTINGS);
    }

    @Override
    public FormAction create(KeycloakSession session) {
        return new AccountAction();
    }
}
