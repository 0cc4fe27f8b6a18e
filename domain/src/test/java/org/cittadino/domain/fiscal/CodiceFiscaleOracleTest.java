// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.kamaladafrica.codicefiscale.City;
import it.kamaladafrica.codicefiscale.Person;
import java.util.List;
import java.util.stream.Stream;
import org.cittadino.domain.place.PlaceDirectory;
import org.junit.jupiter.api.Test;

/**
 * Compares with somebody else's encoder. Names stay inside the official table and codes are only computed: outside the
 * table that library drops letters, and it cannot read omocodes beyond the seventh level or places it does not know.
 */
class CodiceFiscaleOracleTest {

    private static final int PEOPLE = 25_000;

    private static String oracle(PersonalData person) {
        var city = City.builder()
                .belfiore(person.birthPlace())
                .name("X")
                .prov("XX")
                .build();
        var data = Person.builder()
                .lastname(person.surname())
                .firstname(person.name())
                .birthDate(person.birthDate())
                .isFemale(person.sex() == Sex.F)
                .city(city)
                .build();
        return it.kamaladafrica.codicefiscale.CodiceFiscale.of(data).getValue();
    }

    @Test
    void agreesOnTheCodesOfInventedPeople() {
        var seed = System.nanoTime();
        var citizens = new Citizens(seed);
        var directory = PlaceDirectory.bundled();
        var places = Stream.concat(
                        Stream.of("H501", "F205", "L219", "A001", "M439", "D620"),
                        directory.birthStates().stream().map(state -> state.code()))
                .toList();
        for (var round = 0; round < PEOPLE; round++) {
            var person = citizens.bornIn(List.copyOf(places));
            var code = CodiceFiscale.compute(person);
            var about = "seed " + seed + ", " + person.surname() + ", " + person.name();
            assertEquals(oracle(person), code.issued(), about);
            assertEquals(code, Codes.valid(code.issued()), about);
            assertTrue(code.disagreements(person).isEmpty(), about);
        }
    }
}
