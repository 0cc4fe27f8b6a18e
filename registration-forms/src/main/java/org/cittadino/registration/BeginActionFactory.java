// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormActionFactory;
import org.keycloak.models.KeycloakSession;

/** Offers the end of the form in the console as a step of the registration form. */
@AutoService(FormActionFactory.class)
public final class BeginActionFactory extends SectionFactory {

    static final String ID = "cittadino-begin";

    public BeginActionFactory() {
        super(
                ID,
                "Cittadino: begin registration",
                "Must be the last step of the form: checks everything by the user profile and opens the registration."
                        + " No account is made; an address that is taken gives the same answer.",
                BeginConfig.SETTINGS);
    }

    @Override
    public FormAction create(KeycloakSession session) {
        return new BeginAction();
    }
}
