// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import java.util.Optional;
import java.util.function.Function;
import org.cittadino.authenticators.StepRegister;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.register.ResidentRegister;
import org.cittadino.store.OwnTransaction;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/**
 * The register of that name. One that breaks its word and throws is one that is away; its message may quote what it was
 * asked.
 */
record AskedRegister(KeycloakSession session, String name) {
    private static final Logger LOG = Logger.getLogger(AskedRegister.class);

    RegisterAnswer answer(RegisterQuestion question) {
        return ask(register -> Optional.of(register.ask(question))).orElseGet(RegisterAnswer.Unavailable::new);
    }

    Optional<Address> address(CodiceFiscale code) {
        return ask(register -> register.address(code));
    }

    private <T> Optional<T> ask(Function<ResidentRegister, Optional<T>> question) {
        try {
            return OwnTransaction.<Optional<T>>call(
                    session, own -> StepRegister.of(own, name).flatMap(question));
        } catch (RuntimeException broken) {
            LOG.errorf("the register \"%s\" broke: %s", name, broken.getClass().getName());
            return Optional.empty();
        }
    }
}
