// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import java.util.List;
import org.keycloak.authentication.FormAction;
import org.keycloak.authentication.FormActionFactory;
import org.keycloak.models.KeycloakSession;

/** Offers the password in the console as a step of the registration form. */
@AutoService(FormActionFactory.class)
public final class PasswordActionFactory extends SectionFactory {

    static final String ID = "cittadino-password";

    public PasswordActionFactory() {
        super(
                ID,
                "Cittadino: password",
                "Asks for the password twice and checks it by the password policy of the realm. The password itself is"
                        + " never stored, only its hash.",
                List.of());
    }

    @Override
    public FormAction create(KeycloakSession session) {
        return new PasswordAction();
    }
}
