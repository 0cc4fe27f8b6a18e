// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.document.DocumentNumber;
import org.cittadino.domain.document.DocumentNumber.Strictness;
import org.cittadino.domain.document.DocumentReading;
import org.cittadino.domain.document.DocumentType;
import org.cittadino.domain.document.DocumentsGiven;
import org.cittadino.domain.document.DocumentsReading;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.store.CitizenAccount;
import org.cittadino.store.RegistrationContent;
import org.keycloak.models.UserModel;

/** What a registration lets us ask the register. */
final class QuestionReading {
    private final RegistrationContent content;
    private final LocalDate today;

    private QuestionReading(RegistrationContent content, LocalDate today) {
        this.content = content;
        this.today = today;
    }

    /** Empty if the form has no codice fiscale or no document, which no register could say yes to. */
    static Optional<RegisterQuestion> of(RegistrationContent content, LocalDate today) {
        return new QuestionReading(content, today).question();
    }

    private Optional<RegisterQuestion> question() {
        var documents = documents();
        return code().flatMap(code -> documents.map(given -> new RegisterQuestion(
                code, attribute(UserModel.LAST_NAME), attribute(UserModel.FIRST_NAME), birthDate(code), given)));
    }

    private Optional<CodiceFiscale> code() {
        return CodiceFiscale.read(attribute(CitizenAccount.FISCAL_NUMBER)) instanceof CodiceFiscaleReading.Valid valid
                ? Optional.of(valid.code())
                : Optional.empty();
    }

    private LocalDate birthDate(CodiceFiscale code) {
        try {
            return LocalDate.parse(attribute(CitizenAccount.DATE_OF_BIRTH));
        } catch (DateTimeParseException notAsked) {
            return lastSuchDay(code);
        }
    }

    /**
     * A form without the birth date leaves nothing to ask but the day in the code, which the register compares with the
     * code anyway. The century is not in it: people of a hundred years go to the office.
     */
    private LocalDate lastSuchDay(CodiceFiscale code) {
        var day = LocalDate.of(2000 + code.yearOfCentury(), code.month(), code.day());
        return day.isAfter(today) ? day.minusYears(100) : day;
    }

    /** As they were accepted on the form; a town may take numbers in other than the published forms. */
    private Optional<DocumentsGiven> documents() {
        List<DocumentReading> readings = new ArrayList<>();
        Arrays.stream(DocumentType.values())
                .filter(type -> content.documents().containsKey(type.name()))
                .forEach(type -> readings.add(DocumentNumber.read(
                        type, content.documents().getOrDefault(type.name(), ""), Strictness.LENIENT)));
        return DocumentsGiven.judge(readings) instanceof DocumentsReading.Given given
                ? Optional.of(given.documents())
                : Optional.empty();
    }

    private String attribute(String name) {
        return content.attributes().getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("");
    }
}
