// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import java.util.Optional;
import java.util.function.Consumer;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.register.RegisterAnswer;
import org.cittadino.register.ItalianDay;
import org.cittadino.store.CollectedEvidence;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/**
 * Asks the register about a registration: counted, noted for the officials, and a yes kept as evidence. Each in a
 * transaction of its own, so that nothing is locked while a citizen waits for the page.
 */
final class RegisterQuestions {
    private static final Logger LOG = Logger.getLogger(RegisterQuestions.class);

    private final KeycloakSession session;
    private final RegisterMatchConfig config;
    private final Consumer<String> refused;

    /** @param refused learns why nobody goes on here, as an id */
    RegisterQuestions(KeycloakSession session, RegisterMatchConfig config, Consumer<String> refused) {
        this.session = session;
        this.config = config;
        this.refused = refused;
    }

    /** Whether the register has said yes to this very registration before. */
    boolean isConfirmed(Registration registration) {
        return new CollectedEvidence(session)
                .of(registration.id()).stream().anyMatch(one -> one.kind() == EvidenceKind.REGISTER_MATCH);
    }

    RegisterOutcome ask(Registration registration, String connection) {
        var question = QuestionReading.of(registration.content(), ItalianDay.today());
        if (question.isEmpty()) {
            // a form without these fields, or one that let them pass empty: no citizen can do anything about it
            LOG.errorf(
                    "realm %s: a registration has no codice fiscale or no document to ask the register with",
                    session.getContext().getRealm().getName());
            return refuse(registration, AnswerRemark.of("incomplete"), "incomplete", RegisterOutcome.NOT_CONFIRMED);
        }
        var counts = new QuestionCounts(
                session, connection, registration.id(), registration.content().email(), question.get());
        if (!counts.take()) {
            return refuse(registration, AnswerRemark.of("limit"), "limit", RegisterOutcome.LIMIT);
        }
        var answer = new AskedRegister(session, config.register()).answer(question.get());
        if (answer instanceof RegisterAnswer.Unavailable) {
            counts.giveBack();
        }
        return judge(registration, answer);
    }

    private RegisterOutcome judge(Registration registration, RegisterAnswer answer) {
        if (!(answer instanceof RegisterAnswer.Match match)) {
            return refuse(
                    registration, AnswerRemark.of(answer), AnswerRemark.kind(answer), RegisterOutcome.NOT_CONFIRMED);
        }
        if (!config.admits(match.residence())) {
            return refuse(registration, AnswerRemark.of(answer), "not_admitted", RegisterOutcome.SENT_TO_SPID);
        }
        OwnTransaction.call(session, own -> {
            CollectedEvidence.handIn(
                    own,
                    registration.id(),
                    EvidenceKind.REGISTER_MATCH,
                    config.register() + ":" + match.residence(),
                    Optional.empty());
            return true;
        });
        return RegisterOutcome.CONFIRMED;
    }

    private RegisterOutcome refuse(Registration registration, String remark, String reason, RegisterOutcome outcome) {
        OwnTransaction.call(session, own -> {
            Registrations.remark(own, registration.id(), remark);
            return true;
        });
        refused.accept("register_" + reason);
        return outcome;
    }
}
