// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Mario, Rossi, m.rossi, mario.rossi",
        "Maria Grazia, De Luca, m.deluca, maria.deluca",
        "Élodie, D’Alò, e.dalo, elodie.dalo",
        "Žiga, Müller, z.mueller, ziga.mueller",
        "Łukasz, Grün-Wald, l.gruenwald, lukasz.gruenwald",
        "'', '', x.x, x.x1"
    })
    void theNicestNamesComeFirst(String given, String surname, String first, String second) {
        assertEquals(
                List.of(first, second), UserNames.of(given, surname).limit(2).toList());
    }

    @Test
    void thenTheUsualOneIsNumbered() {
        assertEquals(
                List.of("m.rossi1", "m.rossi2", "m.rossi3"),
                UserNames.of("Mario", "Rossi").skip(2).limit(3).toList());
    }

    @Test
    void noNameIsTooLongToType() {
        var names = UserNames.of("A".repeat(100), "B".repeat(100)).limit(3);
        assertTrue(names.allMatch(name -> name.length() <= 61));
    }
}
