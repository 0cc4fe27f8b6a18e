// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.table;

import java.util.Optional;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterComparison;
import org.cittadino.domain.register.RegisterFinding;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.domain.register.ResidentRecord;
import org.cittadino.register.ItalianDay;
import org.cittadino.register.ResidentRegister;
import org.cittadino.store.Residents;
import org.keycloak.models.KeycloakSession;

/** Answers from the last load that was taken into use. */
final class TableRegister implements ResidentRegister {
    private final KeycloakSession session;

    TableRegister(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public RegisterAnswer ask(RegisterQuestion question) {
        return RegisterComparison.answer(question, new Residents(session).find(question.code()), ItalianDay.today());
    }

    @Override
    public Optional<Address> address(CodiceFiscale code) {
        return new Residents(session).address(code);
    }

    @Override
    public Optional<ResidentRecord> entry(CodiceFiscale code) {
        return new Residents(session).find(code) instanceof RegisterFinding.Found found
                ? Optional.of(found.entry())
                : Optional.empty();
    }
}
