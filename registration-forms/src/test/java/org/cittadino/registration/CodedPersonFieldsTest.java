// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.PersonalData;
import org.cittadino.domain.fiscal.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sex, date and place of birth are read out of the codice fiscale. */
class CodedPersonFieldsTest {

    private static CanonicalForm read(int minimumAge, String fiscalNumber) {
        var form = Forms.posted(Map.of("lastName", "De Luca", "firstName", "Maria Pia", "fiscalNumber", fiscalNumber));
        new CodedPersonFields(LocalDate.of(2026, 11, 21), minimumAge).read(form);
        return form;
    }

    private static String codeOf(LocalDate birth) {
        return CodiceFiscale.compute(new PersonalData("De Luca", "Maria Pia", Sex.F, birth, "F839"))
                .issued();
    }

    @Test
    void theBirthBecomesPartOfTheAccount() {
        var form = read(18, "dlcmrp88b69f839e");

        assertEquals(Map.of(), Forms.errors(form));
        assertEquals(
                Map.of(
                        "lastName", List.of("De Luca"),
                        "firstName", List.of("Maria Pia"),
                        "gender", List.of("F"),
                        "dateOfBirth", List.of("1988-02-29"),
                        "placeOfBirth", List.of("F839"),
                        "fiscalNumber", List.of("DLCMRP88B69F839E")),
                form.attributes());
    }

    @ParameterizedTest
    @CsvSource({
        "18, '', cittadinoMissing.fiscalNumber",
        "18, 01533060511, cittadinoFiscalNumberProvisional",
        "18, DLCMRP88B69F839, cittadinoFiscalNumberLength"
    })
    void aCodeThatSaysNoBirthIsRefusedAtItsField(int minimumAge, String typed, String message) {
        assertEquals(Map.of("fiscalNumber", message), Forms.errors(read(minimumAge, typed)));
    }

    @Test
    void whoIsTooYoungIsRefusedAtTheCode() {
        assertEquals(
                Map.of("fiscalNumber", "cittadinoFiscalNumberMinor"),
                Forms.errors(read(18, codeOf(LocalDate.of(2010, 1, 31)))));
    }
}
