// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.jdbc;

import java.util.Optional;
import java.util.function.Function;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterComparison;
import org.cittadino.domain.register.RegisterFinding;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.domain.register.ResidentRecord;
import org.cittadino.register.ItalianDay;
import org.cittadino.register.ResidentRegister;

/** Answers from the view, for one realm. */
final class JdbcRegister implements ResidentRegister {
    private final Function<CodiceFiscale, Sighting> view;

    JdbcRegister(Function<CodiceFiscale, Sighting> view) {
        this.view = view;
    }

    @Override
    public RegisterAnswer ask(RegisterQuestion question) {
        return RegisterComparison.answer(question, view.apply(question.code()).finding(), ItalianDay.today());
    }

    @Override
    public Optional<Address> address(CodiceFiscale code) {
        return view.apply(code).address();
    }

    @Override
    public Optional<ResidentRecord> entry(CodiceFiscale code) {
        return view.apply(code).finding() instanceof RegisterFinding.Found found
                ? Optional.of(found.entry())
                : Optional.empty();
    }
}
