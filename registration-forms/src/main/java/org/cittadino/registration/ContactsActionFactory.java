// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormActionFactory;
import org.keycloak.models.KeycloakSession;

/** Offers the contacts in the console as a step of the registration form. */
@AutoService(FormActionFactory.class)
public final class ContactsActionFactory extends SectionFactory {

    static final String ID = "cittadino-contacts";

    public ContactsActionFactory() {
        super(
                ID,
                "Cittadino: contacts",
                "Reads e-mail address and telephone number into one spelling, and refuses certified"
                        + " mail (PEC) if so set.",
                ContactsConfig.SETTINGS);
    }

    @Override
    public FormAction create(KeycloakSession session) {
        return new ContactsAction();
    }
}
