// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormActionFactory;
import org.keycloak.models.KeycloakSession;

/** Offers the documents in the console as a step of the registration form. */
@AutoService(FormActionFactory.class)
public final class DocumentActionFactory extends SectionFactory {

    static final String ID = "cittadino-document";

    public DocumentActionFactory() {
        super(
                ID,
                "Cittadino: document",
                "Asks for the number of one of several documents, for the register and the officials. The numbers stay"
                        + " with the registration and never become part of the account.",
                DocumentConfig.SETTINGS);
    }

    @Override
    public FormAction create(KeycloakSession session) {
        return new DocumentAction();
    }
}
