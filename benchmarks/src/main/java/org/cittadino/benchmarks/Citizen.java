// SPDX-License-Identifier: Apache-2.0
package org.cittadino.benchmarks;

import java.util.List;
import java.util.Map;
import org.cittadino.passwords.rule.Owner;

/** Somebody of whom all data are known, as in the table of the tests. */
final class Citizen implements Owner {
    private static final Map<String, String> DATA = Map.of(
            "email", "giulia.verdi@posta-comunale.example.org",
            "username", "giulia.verdi@posta-comunale.example.org",
            "firstName", "Giulia",
            "lastName", "De Luca",
            "dateOfBirth", "14/03/1980",
            "fiscalNumber", "DLCGLI80C54A225X",
            "placeOfBirth", "Bari (BA)",
            "residenceMunicipality", "Altamura (BA)",
            "organisationName", "Circolo Ricreativo");

    @Override
    public List<String> values(String attribute) {
        var value = DATA.get(attribute);
        return value == null ? List.of() : List.of(value);
    }
}
