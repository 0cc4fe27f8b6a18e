// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.cittadino.area.Wording.Word;
import org.cittadino.domain.place.PlaceDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Wording WORDING = new Wording(PlaceDirectory.bundled(), LocalTime.in(Locale.ITALIAN));

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "placeOfBirth,            H501,          Roma (RM),                    false",
        "placeOfBirth,            Z112,          Germania,                     false",
        "placeOfBirth,            X999,          X999,                         false",
        "residenceMunicipality,   F205,          Milano (MI),                  false",
        "domicileMunicipality,    F205,          Milano (MI),                  false",
        "dateOfBirth,             1975-03-12,    12 marzo 1975,                false",
        "dateOfBirth,             12/03/1975,    12/03/1975,                   false",
        "phoneNumber,             +393471234567, +39 347 123 4567,             false",
        "phoneNumber,             n.a.,          n.a.,                         false",
        "gender,                  F,             gender.F,                     true",
        "gender,                  X,             X,                            false",
        "domicileSameAsResidence, true,          cittadinoAreaSameAsResidence, true",
        "firstName,               gender.F,      gender.F,                     false",
        "residenceStreet,         Via Roma,      Via Roma,                     false"
    })
    void codesBecomeWordsAndTheRestStaysAsTyped(String attribute, String stored, String shown, boolean isKey) {
        assertEquals(new Word(shown, isKey), WORDING.of(attribute, stored));
    }
}
