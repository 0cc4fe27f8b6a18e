// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.HashMap;
import java.util.List;
import org.cittadino.domain.person.UserNames;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Gives a registration the user name its account will have. */
public final class ChosenName {
    private final KeycloakSession session;

    public ChosenName(KeycloakSession session) {
        this.session = session;
    }

    /** Whether a name has to be made: none was chosen, and the address is not the name. */
    public boolean isToBeMade(Registration registration) {
        var realm = session.getContext().getRealm();
        var byAddress = realm.isRegistrationEmailAsUsername()
                && !registration.content().email().isEmpty();
        return !byAddress && attribute(registration, UserModel.USERNAME).isBlank();
    }

    /** The registration with a name that is free at this moment. */
    public Registration make(Registration registration) {
        var realm = session.getContext().getRealm();
        var free = UserNames.of(
                        attribute(registration, UserModel.FIRST_NAME), attribute(registration, UserModel.LAST_NAME))
                .filter(name -> session.users().getUserByUsername(realm, name) == null)
                .findFirst()
                .orElseThrow();
        var content = registration.content();
        var attributes = new HashMap<>(content.attributes());
        attributes.put(UserModel.USERNAME, List.of(free));
        return new Registration(
                registration.id(),
                registration.clientId(),
                registration.decoy(),
                registration.emailProven(),
                new RegistrationContent(
                        content.typed(),
                        attributes,
                        content.password(),
                        content.documents(),
                        content.email(),
                        content.locale(),
                        content.route(),
                        content.remarks()));
    }

    private static String attribute(Registration registration, String name) {
        return registration.content().attributes().getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("");
    }
}
