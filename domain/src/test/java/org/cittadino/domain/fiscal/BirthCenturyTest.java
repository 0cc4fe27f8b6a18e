// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.fiscal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthCenturyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static CodiceFiscale codeOf(LocalDate birth) {
        return CodiceFiscale.compute(new PersonalData("Rossi", "Ada", Sex.F, birth, "H501"));
    }

    @ParameterizedTest
    @CsvSource({
        "1975-03-12, 18, 1975-03-12",
        "1931-05-01, 18, 1931-05-01",
        "2008-11-22, 18, 2008-11-22",
        "2008-11-22, 0, 2008-11-22",
        "2026-11-22, 0, 2026-11-22",
        "2020-01-01, 0, 2020-01-01",
        "1926-11-23, 0, 1926-11-23",
        "1920-01-01, 18, 1920-01-01",
        "1916-11-22, 18, 1916-11-22",
        "2000-02-29, 18, 2000-02-29",
        "1988-02-29, 18, 1988-02-29"
    })
    void theLatestCenturyInWhichThePersonIsOldEnoughIsMeant(LocalDate birth, int minimumAge, LocalDate meant) {
        assertEquals(Optional.of(meant), BirthCentury.birth(codeOf(birth), TODAY, minimumAge));
    }

    @ParameterizedTest
    @CsvSource({"2008-11-23, 18", "2010-06-01, 18", "2014-06-01, 14", "1915-11-21, 18"})
    void whoIsTooYoungIsNotTakenForTheOldestPersonOfTheCountry(LocalDate birth, int minimumAge) {
        assertEquals(Optional.empty(), BirthCentury.birth(codeOf(birth), TODAY, minimumAge));
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, 1920-01-01"})
    void aSmallChildPassesForSomebodyVeryOld(LocalDate birth, LocalDate meant) {
        assertEquals(Optional.of(meant), BirthCentury.birth(codeOf(birth), TODAY, 18));
    }
}
