// SPDX-License-Identifier: Apache-2.0
package org.cittadino.domain.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {
    private static final Eligibility UNDECIDED =
            new Eligibility(Eligibility.OFFERED, Eligibility.ELECTRONIC_IDENTITY_ONLY);

    @ParameterizedTest
    @CsvSource({"resident, false", "non-resident, true", "organisation, true", "aire, false", "'', false"})
    void aTownThatHasNotDecidedGivesResidentsNothing(String route, boolean open) {
        assertEquals(open, UNDECIDED.opens(route));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // offered                   | only SPID and CIE | category     | route        | admitted
                "resident non-resident       | resident          | RESIDENT     | resident     | false",
                "resident non-resident       | none              | RESIDENT     | resident     | true",
                "resident non-resident       | resident          | RESIDENT     | non-resident | false",
                "non-resident                | none              | RESIDENT     | resident     | false",
                "resident                    | resident          | AIRE         | resident     | false",
                "resident aire               | resident          | AIRE         | resident     | true",
                "resident aire               | aire              | AIRE         | resident     | false",
                "non-resident                | none              | EU_CITIZEN   | eu-citizen   | true",
                "non-resident                | eu-citizen        | EU_CITIZEN   | eu-citizen   | false",
                "non-resident organisation   | none              | ORGANISATION | organisation | true",
                "non-resident                | none              | ORGANISATION | organisation | false",
                "non-resident                | none              | MINOR        | non-resident | true",
                "non-resident                | minor             | MINOR        | non-resident | false",
                "minor-14                    | none              | OTHER        | minor-14     | true",
                "minor-14                    | minor-14          | OTHER        | minor-14     | false",
                "resident                    | none              | OTHER        | ''           | false",
            })
    void theRouteMadeForSuchPeopleDecidesElseTheOneTheyTook(
            String offered, String only, CitizenCategory category, String route, boolean admitted) {
        var town = new Eligibility(List.of(offered.split(" ")), Set.of(only));

        assertEquals(admitted, town.admits(category, route));
    }
}
