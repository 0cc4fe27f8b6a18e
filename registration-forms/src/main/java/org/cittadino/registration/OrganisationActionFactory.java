// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormActionFactory;
import org.keycloak.models.KeycloakSession;

/** Offers the organisation in the console as a step of the registration form. */
@AutoService(FormActionFactory.class)
public final class OrganisationActionFactory extends SectionFactory {

    static final String ID = "cittadino-organisation";

    public OrganisationActionFactory() {
        super(
                ID,
                "Cittadino: organisation",
                "Reads name, tax number and role when the citizen ticks to act for an organisation, and asks for all"
                        + " three; ignores them otherwise.",
                List.of());
    }

    @Override
    public FormAction create(KeycloakSession session) {
        return new OrganisationAction();
    }
}
