// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.cittadino.store.CitizenAccount.DATE_OF_BIRTH;
import static org.cittadino.store.CitizenAccount.FISCAL_NUMBER;
import static org.cittadino.store.CitizenAccount.GENDER;
import static org.cittadino.store.CitizenAccount.PLACE_OF_BIRTH;

import java.time.LocalDate;
import org.cittadino.domain.fiscal.Sex;
import org.cittadino.domain.place.PlaceDirectory;
import org.cittadino.registration.Reading.Accepted;
import org.cittadino.registration.Reading.Refused;
import org.keycloak.models.UserModel;

/**
 * Who the citizen is. Whether the codice fiscale agrees with the rest is said by its validator, at every door.
 *
 * @param minimumAge in full years; 0 for none
 */
record PersonFields(PlaceDirectory places, LocalDate today, int minimumAge) {

    void read(CanonicalForm form) {
        form.read(UserModel.LAST_NAME, Fields::name);
        form.read(UserModel.FIRST_NAME, Fields::name);
        form.read(GENDER, PersonFields::sex);
        form.read(DATE_OF_BIRTH, typed -> Fields.birthDate(typed, today, minimumAge));
        new PlaceField(places, PlaceKind.BIRTH).read(form, PLACE_OF_BIRTH);
        form.read(FISCAL_NUMBER, Fields::fiscalNumber);
    }

    private static Reading sex(String typed) {
        return Sex.of(typed).<Reading>map(sex -> new Accepted(sex.name())).orElse(new Refused(Inputs.missing(GENDER)));
    }
}
