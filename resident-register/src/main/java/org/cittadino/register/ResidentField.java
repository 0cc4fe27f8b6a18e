// SPDX-License-Identifier: Apache-2.0
package org.cittadino.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an export or a view of the registry office may hold of a person, and how its columns are usually called. */
public enum ResidentField {
    CODE("cf", "codice_fiscale"),
    SURNAME("surname", "cognome"),
    GIVEN_NAMES("name", "nome"),
    BIRTH_DATE("birthDate", "data_nascita"),
    STATUS("status", "stato"),
    CEASED_REASON("ceasedReason", "motivo"),
    CARD_NUMBER("cardNumber", "ci_numero"),
    CARD_EXPIRES("cardExpiry", "ci_scadenza"),
    LICENCE_NUMBER("licenceNumber", "patente_numero"),
    LICENCE_EXPIRES("licenceExpiry", "patente_scadenza"),
    PERMIT_NUMBER("permitNumber", "permesso_numero"),
    PERMIT_EXPIRES("permitExpiry", "permesso_scadenza"),
    STREET_TYPE("streetType", "specie"),
    STREET("street", "denominazione"),
    HOUSE_NUMBER("houseNumber", "civico"),
    POSTCODE("postcode", "cap"),
    MUNICIPALITY("place", "belfiore"),
    LOCALITY("locality", "localita");

    /** Without these a row says nothing. */
    public static final List<ResidentField> REQUIRED = List.of(CODE, SURNAME, GIVEN_NAMES, BIRTH_DATE, STATUS);

    /** At least one of these, or nobody could ever match. */
    public static final List<ResidentField> NUMBERS = List.of(CARD_NUMBER, LICENCE_NUMBER, PERMIT_NUMBER);

    private final String key;
    private final String usualColumn;

    ResidentField(String key, String usualColumn) {
        this.key = key;
        this.usualColumn = usualColumn;
    }

    /** Its name in settings and reports. */
    public String key() {
        return key;
    }

    /** The column it is looked for in where nothing else is set. */
    public String usualColumn() {
        return usualColumn;
    }

    static Optional<ResidentField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
