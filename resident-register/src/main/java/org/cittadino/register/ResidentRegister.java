// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import java.util.Optional;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.domain.register.ResidentRecord;
import org.keycloak.provider.Provider;

/**
 * A register of residents. Asking is the last thing done, after the citizen's address is proven and the attempt is
 * counted: whoever may ask freely can find out anybody's documents by trying.
 */
public interface ResidentRegister extends Provider {
    /**
     * Asks about one person, in the realm of the session. Never throws because the register is away, which is an answer
     * too.
     */
    RegisterAnswer ask(RegisterQuestion question);

    /**
     * Where letters reach a person the register has; never shown to a browser. Empty if this register does not tell, does
     * not know, is away, or the person is no longer entered. Never throws for any of these.
     */
    default Optional<Address> address(CodiceFiscale code) {
        return Optional.empty();
    }

    /**
     * What the register has of a person, for the eyes of officials alone. Empty if this register does not tell, does not
     * know, or is away. Never throws for any of these.
     */
    default Optional<ResidentRecord> entry(CodiceFiscale code) {
        return Optional.empty();
    }

    @Override
    default void close() {}
}
