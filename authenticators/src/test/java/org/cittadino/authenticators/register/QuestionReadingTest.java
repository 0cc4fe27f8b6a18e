// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.RegistrationContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "RSSMRA75C22H501I, 1975-03-22, 1975-03-22",
        "RSSMRA75C22H501I, '', 1975-03-22",
        "RSSMRA75C22H501I, sometime, 1975-03-22",
        "RSSMRA75C22H501I, 1875-03-22, 1875-03-22",
        "IOXAIX10R50Z219K, '', 2010-10-10",
        "DLCMRP88B69F839E, '', 1988-02-29"
    })
    void theBirthDateIsTheOneTypedOrElseTheLastOneThatTheCodeCanMean(String code, String typed, LocalDate asked) {
        assertEquals(
                Optional.of(asked),
                read(code, typed, Map.of("CIE", "CA00000AA")).map(RegisterQuestion::birthDate));
    }

    @ParameterizedTest
    @CsvSource({
        "RSSMRA75C22H501I, CIE, CA00000AA, true",
        "RSSMRA75C22H501I, RESIDENCE_PERMIT, I12345678, true",
        "RSSMRA75C22H501I, CIE, OLD-1, true",
        "RSSMRA75C22H501I, CIE, '', false",
        "RSSMRA75C22H501I, LIBRARY_CARD, 1, false",
        "00743110157, CIE, CA00000AA, false",
        "'', CIE, CA00000AA, false"
    })
    void withoutACodeAndADocumentThereIsNothingToAsk(String code, String type, String number, boolean question) {
        assertEquals(question, read(code, "", Map.of(type, number)).isPresent());
    }

    private static Optional<RegisterQuestion> read(String code, String birthDate, Map<String, String> documents) {
        return QuestionReading.of(
                new RegistrationContent(
                        Map.of(),
                        Map.of("fiscalNumber", List.of(code), "dateOfBirth", List.of(birthDate)),
                        HashedPassword.NONE,
                        documents,
                        "",
                        "it",
                        ""),
                TODAY);
    }
}
