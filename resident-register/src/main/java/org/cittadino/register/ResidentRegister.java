// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterQuestion;
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

    @Override
    default void close() {}
}
