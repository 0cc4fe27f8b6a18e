// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.Optional;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.keycloak.models.UserModel;

/** The codice fiscale an account goes by. */
final class FiscalNumber {
    private FiscalNumber() {}

    /**
     * As issued, in the one form in which two spellings are equal; empty if there is none. A provisional number of
     * eleven digits is none: nothing in it tells a person from an organisation.
     */
    static Optional<String> of(UserModel citizen) {
        var typed = citizen.getFirstAttribute(CitizenAccount.FISCAL_NUMBER);
        return typed != null && CodiceFiscale.read(typed) instanceof CodiceFiscaleReading.Valid valid
                ? Optional.of(valid.code().issued())
                : Optional.empty();
    }
}
