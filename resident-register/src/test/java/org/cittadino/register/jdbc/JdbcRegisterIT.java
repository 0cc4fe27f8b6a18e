// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register.jdbc;

import java.util.Optional;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.domain.register.ResidentRecord;
import org.cittadino.register.RegisteredAddressContract;
import org.cittadino.register.ResidentRegisterContract;
import org.cittadino.store.TestDatabase;
import org.cittadino.store.Town;
import org.junit.jupiter.api.AfterAll;

/** The contract, with the people in a view of somebody else's database. */
class JdbcRegisterIT extends ResidentRegisterContract implements RegisteredAddressContract {
    private static final Town TOWN = new Town(TestDatabase.postgres());
    private static final JdbcRegisterFactory FACTORY = factory();

    private static JdbcRegisterFactory factory() {
        var factory = new JdbcRegisterFactory();
        factory.init(new Anagrafe(people()).settings());
        return factory;
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Override
    protected RegisterAnswer ask(RegisterQuestion question) {
        return TOWN.ask(session -> ask(FACTORY, session, question));
    }

    @Override
    public Optional<ResidentRecord> entry(CodiceFiscale code) {
        return TOWN.ask(session -> FACTORY.create(session).entry(code));
    }

    @Override
    public Optional<Address> address(CodiceFiscale code) {
        return TOWN.ask(session -> FACTORY.create(session).address(code));
    }
}
