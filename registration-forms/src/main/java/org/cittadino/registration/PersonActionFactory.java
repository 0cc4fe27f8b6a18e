// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormActionFactory;
import org.keycloak.models.KeycloakSession;

/** Offers the personal data in the console as a step of the registration form. */
@AutoService(FormActionFactory.class)
public final class PersonActionFactory extends SectionFactory {

    static final String ID = "cittadino-person";

    public PersonActionFactory() {
        super(
                ID,
                "Cittadino: person",
                "Reads surname, name, sex, date and place of birth and codice fiscale, finds the town that was typed,"
                        + " and refuses who is too young. Put it before the step that begins the registration.",
                PersonConfig.SETTINGS);
    }

    @Override
    public FormAction create(KeycloakSession session) {
        return new PersonAction();
    }
}
