// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.person.Address;
import org.cittadino.register.ResidentRegister;
import org.cittadino.store.CitizenAccount;
import org.cittadino.store.Registration;
import org.keycloak.models.KeycloakSession;

/**
 * Where the registers of this server have the person whose codice fiscale stands in a registration. A letter there
 * reaches that person and nobody else, whoever filled in the form.
 */
final class RegisteredHome implements Function<Registration, Optional<Address>> {
    private final KeycloakSession session;

    RegisteredHome(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Optional<Address> apply(Registration registration) {
        var typed = registration.content().attributes().getOrDefault(CitizenAccount.FISCAL_NUMBER, List.of()).stream()
                .findFirst()
                .orElse("");
        return CodiceFiscale.read(typed) instanceof CodiceFiscaleReading.Valid valid
                ? session.getAllProviders(ResidentRegister.class).stream()
                        .flatMap(register -> register.address(valid.code()).stream())
                        .findFirst()
                : Optional.empty();
    }
}
