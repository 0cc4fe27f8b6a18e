// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cittadino.domain.document.DocumentReading;
import org.cittadino.domain.document.DocumentsGiven;
import org.cittadino.domain.document.DocumentsReading;
import org.cittadino.domain.fiscal.BirthCentury;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterAnswer.Point;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.domain.register.ResidentRecord;
import org.cittadino.register.ResidentRegister;
import org.cittadino.store.CitizenAccount;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Asks the registers of this server about an applicant, for the eyes of an official who may see both sides. Nothing is
 * counted: the citizens' limits are against strangers who try. A yes decides nothing.
 */
final class RegisterInquiry {
    /**
     * What came of it.
     *
     * @param answer as the API says it
     * @param entry what the register has, if it tells
     */
    record Told(String answer, Optional<ResidentRecord> entry, Optional<Address> home) {
        static Told only(String answer) {
            return new Told(answer, Optional.empty(), Optional.empty());
        }

        @Override
        public String toString() {
            return "Told[" + answer + "]";
        }
    }

    /** The town's own first: to ask elsewhere costs time and a share of a daily number. */
    private static final List<String> NEAR = List.of("table", "jdbc");

    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private final KeycloakSession session;

    RegisterInquiry(KeycloakSession session) {
        this.session = session;
    }

    Told ask(Applicant applicant) {
        var question = question(applicant);
        if (question.isEmpty()) {
            return Told.only("not-asked");
        }
        var silent = Told.only("unavailable");
        for (var register : registers()) {
            var answer = register.ask(question.get());
            if (answer instanceof RegisterAnswer.NotFound) {
                silent = Told.only("unknown");
            } else if (answer instanceof RegisterAnswer.Ceased) {
                return Told.only("ceased");
            } else if (!(answer instanceof RegisterAnswer.Unavailable)) {
                var code = question.get().code();
                return new Told(word(answer, applicant), register.entry(code), register.address(code));
            }
        }
        return silent;
    }

    private List<ResidentRegister> registers() {
        return session.listProviderIds(ResidentRegister.class).stream()
                .sorted((one, other) -> Boolean.compare(NEAR.contains(other), NEAR.contains(one)))
                .map(id -> session.getProvider(ResidentRegister.class, id))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Who named no document is not missing one. */
    private static String word(RegisterAnswer answer, Applicant applicant) {
        var undocumented = applicant.numbers().isEmpty()
                && answer instanceof RegisterAnswer.Differs differs
                && differs.points().equals(Set.of(Point.DOCUMENT_UNKNOWN));
        return undocumented || answer instanceof RegisterAnswer.Match ? "match" : "differs";
    }

    private static Optional<RegisterQuestion> question(Applicant applicant) {
        return CodiceFiscale.read(applicant.value(CitizenAccount.FISCAL_NUMBER))
                        instanceof CodiceFiscaleReading.Valid valid
                ? birthDate(applicant, valid.code())
                        .map(day -> new RegisterQuestion(
                                valid.code(),
                                applicant.value(UserModel.LAST_NAME),
                                applicant.value(UserModel.FIRST_NAME),
                                day,
                                documents(applicant)))
                : Optional.empty();
    }

    /** A form without the birth date leaves the day in the code, which the register compares with the code anyway. */
    private static Optional<LocalDate> birthDate(Applicant applicant, CodiceFiscale code) {
        try {
            return Optional.of(LocalDate.parse(applicant.value(CitizenAccount.DATE_OF_BIRTH)));
        } catch (DateTimeParseException notAsked) {
            return BirthCentury.birth(code, LocalDate.now(ITALY), 0);
        }
    }

    private static DocumentsGiven documents(Applicant applicant) {
        var readings = applicant.numbers().stream()
                .<DocumentReading>map(DocumentReading.Valid::new)
                .toList();
        return DocumentsGiven.judge(readings) instanceof DocumentsReading.Given given
                ? given.documents()
                : DocumentsGiven.none();
    }
}
