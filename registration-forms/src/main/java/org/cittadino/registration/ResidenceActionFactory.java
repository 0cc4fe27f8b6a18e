// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormActionFactory;
import org.keycloak.models.KeycloakSession;

/** Offers the addresses in the console as a step of the registration form. */
@AutoService(FormActionFactory.class)
public final class ResidenceActionFactory extends SectionFactory {

    static final String ID = "cittadino-residence";

    public ResidenceActionFactory() {
        super(
                ID,
                "Cittadino: residence and domicile",
                "Reads both addresses and finds the towns that were typed. A domicile that is"
                        + " ticked as the same, or left"
                        + " empty, is stored as the same as the residence.",
                List.of());
    }

    @Override
    public FormAction create(KeycloakSession session) {
        return new ResidenceAction();
    }
}
