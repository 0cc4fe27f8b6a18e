// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.domain.person.Address;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.domain.register.RegisterQuestion;
import org.cittadino.register.ItalianDay;
import org.cittadino.store.CitizenAccount;
import org.cittadino.store.HashedPassword;
import org.cittadino.store.RegistrationContent;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Asks the register about the holder of an account, counted like the questions of registrations. */
public final class AccountQuestions {
    private final KeycloakSession session;
    private final String register;
    private final UserModel citizen;

    /** @param register name of the register */
    public AccountQuestions(KeycloakSession session, String register, UserModel citizen) {
        this.session = session;
        this.register = register;
        this.citizen = citizen;
    }

    /** The codice fiscale of the account; empty if it has none. */
    public static Optional<CodiceFiscale> codeOf(UserModel citizen) {
        return CodiceFiscale.read(text(citizen.getFirstAttribute(CitizenAccount.FISCAL_NUMBER)))
                        instanceof CodiceFiscaleReading.Valid valid
                ? Optional.of(valid.code())
                : Optional.empty();
    }

    /**
     * @param documents {@link org.cittadino.domain.document.DocumentType} by name, with the canonical number
     * @return what became of the question
     */
    public Finding ask(Map<String, String> documents, String connection) {
        var question = question(documents);
        if (question.isEmpty()) {
            return new Finding("incomplete", Optional.empty());
        }
        var counts = new QuestionCounts(session, connection, citizen.getId(), address(), question.get());
        if (!counts.take()) {
            return new Finding(Finding.LIMIT, Optional.empty());
        }
        var asked = new AskedRegister(session, register);
        var answer = asked.answer(question.get());
        if (answer instanceof RegisterAnswer.Unavailable) {
            counts.giveBack();
        }
        return new Finding(
                AnswerRemark.kind(answer),
                answer instanceof RegisterAnswer.Match match
                        ? Optional.of(new Known(
                                question.get().code(),
                                register + ":" + match.residence(),
                                asked.address(question.get().code())))
                        : Optional.empty());
    }

    /**
     * What became of a question.
     *
     * @param reason for the event log; never shown
     * @param known empty unless the register said yes
     */
    public record Finding(String reason, Optional<Known> known) {
        private static final String LIMIT = "limit";

        /** Whether too many questions were asked before; the register was not asked then. */
        public boolean isLimit() {
            return reason.equals(LIMIT);
        }
    }

    /**
     * Somebody whom the register knows.
     *
     * @param code the one that was asked about; the account may have another one by now
     * @param verifier which register, and which of its lists
     * @param address where letters reach them; empty if the register does not tell
     */
    public record Known(CodiceFiscale code, String verifier, Optional<Address> address) {
        @Override
        public String toString() {
            return "Known[" + verifier + "]";
        }
    }

    private Optional<RegisterQuestion> question(Map<String, String> documents) {
        Map<String, List<String>> attributes = new HashMap<>();
        for (var name : List.of(CitizenAccount.FISCAL_NUMBER, CitizenAccount.DATE_OF_BIRTH)) {
            attributes.put(name, List.of(text(citizen.getFirstAttribute(name))));
        }
        attributes.put(UserModel.LAST_NAME, List.of(text(citizen.getLastName())));
        attributes.put(UserModel.FIRST_NAME, List.of(text(citizen.getFirstName())));
        var content = new RegistrationContent(Map.of(), attributes, HashedPassword.NONE, documents, address(), "", "");
        return QuestionReading.of(content, ItalianDay.today());
    }

    private String address() {
        return text(citizen.getEmail());
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
