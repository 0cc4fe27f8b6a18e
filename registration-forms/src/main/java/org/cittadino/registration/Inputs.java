// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.cittadino.store.CitizenAccount.DATE_OF_BIRTH;
import static org.cittadino.store.CitizenAccount.DOMICILE_LOCALITY;
import static org.cittadino.store.CitizenAccount.DOMICILE_MUNICIPALITY;
import static org.cittadino.store.CitizenAccount.DOMICILE_NUMBER;
import static org.cittadino.store.CitizenAccount.DOMICILE_POSTCODE;
import static org.cittadino.store.CitizenAccount.DOMICILE_STREET;
import static org.cittadino.store.CitizenAccount.FISCAL_NUMBER;
import static org.cittadino.store.CitizenAccount.GENDER;
import static org.cittadino.store.CitizenAccount.ORGANISATION_NAME;
import static org.cittadino.store.CitizenAccount.ORGANISATION_ROLE;
import static org.cittadino.store.CitizenAccount.ORGANISATION_TAX_NUMBER;
import static org.cittadino.store.CitizenAccount.PHONE_NUMBER;
import static org.cittadino.store.CitizenAccount.PLACE_OF_BIRTH;
import static org.cittadino.store.CitizenAccount.RESIDENCE_LOCALITY;
import static org.cittadino.store.CitizenAccount.RESIDENCE_MUNICIPALITY;
import static org.cittadino.store.CitizenAccount.RESIDENCE_NUMBER;
import static org.cittadino.store.CitizenAccount.RESIDENCE_POSTCODE;
import static org.cittadino.store.CitizenAccount.RESIDENCE_STREET;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.models.UserModel;

/** The names of the inputs on the form. Those of the user profile are called as its attributes. */
final class Inputs {

    /** Box that opens the part for organisations. */
    static final String ORGANISATION = "organisation";

    static final String EMAIL_CONFIRM = "emailConfirm";
    static final String PASSWORD = "password";
    static final String PASSWORD_CONFIRM = "password-confirm";

    static final String TICKED = "true";

    /** Inputs that belong to no attribute. */
    static final Set<String> EXTRA = Stream.concat(
                    Stream.of(ORGANISATION, EMAIL_CONFIRM),
                    Stream.of(PLACE_OF_BIRTH, RESIDENCE_MUNICIPALITY, DOMICILE_MUNICIPALITY)
                            .flatMap(place -> Stream.of(state(place), choice(place))))
            .collect(Collectors.toUnmodifiableSet());

    /** Inputs whose absence has a sentence of its own. */
    static final List<String> NAMED = List.of(
            UserModel.LAST_NAME,
            UserModel.FIRST_NAME,
            GENDER,
            DATE_OF_BIRTH,
            PLACE_OF_BIRTH,
            FISCAL_NUMBER,
            ORGANISATION_NAME,
            ORGANISATION_TAX_NUMBER,
            ORGANISATION_ROLE,
            RESIDENCE_MUNICIPALITY,
            RESIDENCE_LOCALITY,
            RESIDENCE_STREET,
            RESIDENCE_NUMBER,
            RESIDENCE_POSTCODE,
            DOMICILE_MUNICIPALITY,
            DOMICILE_LOCALITY,
            DOMICILE_STREET,
            DOMICILE_NUMBER,
            DOMICILE_POSTCODE,
            UserModel.EMAIL,
            UserModel.USERNAME,
            EMAIL_CONFIRM,
            PHONE_NUMBER);

    private Inputs() {}

    /** The list of foreign states beside a town. */
    static String state(String place) {
        return place + "State";
    }

    /** The choice between towns of one name. */
    static String choice(String place) {
        return place + "Choice";
    }

    /** Key of the sentence that asks for the field. */
    static String missing(String field) {
        return NAMED.contains(field) ? "cittadinoMissing." + field : "error-user-attribute-required";
    }
}
