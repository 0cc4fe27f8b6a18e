// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.cittadino.domain.register.RegisterAnswer.Residence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitizenCategoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "resident,     RESIDENT",
        "aire,         AIRE",
        "non-resident, NON_RESIDENT",
        "eu-citizen,   EU_CITIZEN",
        "organisation, ORGANISATION",
        "minor,        MINOR",
        "other,        OTHER",
        "minor-14,     OTHER",
        "RESIDENT,     OTHER",
        "'',           OTHER",
    })
    void eachRouteOfOursIsForSomebodyAndThoseOfATownAreForOthers(String route, CitizenCategory category) {
        assertEquals(category, CitizenCategory.ofRoute(route));
    }

    @ParameterizedTest
    @CsvSource({
        "resident,     RESIDENT, 1975-03-12, RESIDENT",
        "resident,     AIRE,     1975-03-12, AIRE",
        "aire,         RESIDENT, 1975-03-12, RESIDENT",
        "non-resident, RESIDENT, 1975-03-12, RESIDENT",
        "'',           AIRE,     ,           AIRE",
        "eu-citizen,   ,         1975-03-12, EU_CITIZEN",
        "organisation, RESIDENT, 1975-03-12, ORGANISATION",
        "minor-14,     ,         ,           OTHER",
        "resident,     RESIDENT, 2008-11-22, RESIDENT",
        "resident,     RESIDENT, 2008-11-23, MINOR",
        "organisation, ,         2010-01-01, MINOR",
    })
    void ageComesFirstThenWhomOneActsForThenTheRegisterThenTheChoice(
            String route, Residence register, LocalDate birth, CitizenCategory category) {
        assertEquals(
                category, CitizenCategory.of(route, Optional.ofNullable(register), Optional.ofNullable(birth), TODAY));
    }
}
