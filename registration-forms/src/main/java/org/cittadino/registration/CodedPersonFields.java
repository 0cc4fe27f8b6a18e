// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.cittadino.store.CitizenAccount.DATE_OF_BIRTH;
import static org.cittadino.store.CitizenAccount.FISCAL_NUMBER;
import static org.cittadino.store.CitizenAccount.GENDER;
import static org.cittadino.store.CitizenAccount.PLACE_OF_BIRTH;

import java.time.LocalDate;
import org.cittadino.domain.fiscal.BirthCentury;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.keycloak.models.UserModel;

/**
 * Who the citizen is, on a form that does not ask for the birth: the codice fiscale says it.
 *
 * @param minimumAge in full years; 0 for none
 */
record CodedPersonFields(LocalDate today, int minimumAge) {

    void read(CanonicalForm form) {
        form.read(UserModel.LAST_NAME, Fields::name);
        form.read(UserModel.FIRST_NAME, Fields::name);
        form.read(FISCAL_NUMBER, Fields::fiscalNumber);
        form.require(FISCAL_NUMBER);
        var reading = CodiceFiscale.read(form.canonical(FISCAL_NUMBER));
        if (reading instanceof CodiceFiscaleReading.Valid valid) {
            readBirth(form, valid.code());
        } else if (reading instanceof CodiceFiscaleReading.Provisional) {
            form.fail(FISCAL_NUMBER, "cittadinoFiscalNumberProvisional");
        }
    }

    private void readBirth(CanonicalForm form, CodiceFiscale code) {
        BirthCentury.birth(code, today, minimumAge)
                .ifPresentOrElse(
                        birth -> {
                            form.store(GENDER, code.sex().name());
                            form.store(DATE_OF_BIRTH, birth.toString());
                            form.store(PLACE_OF_BIRTH, code.placeCode());
                        },
                        () -> form.fail(FISCAL_NUMBER, "cittadinoFiscalNumberMinor", minimumAge));
    }
}
