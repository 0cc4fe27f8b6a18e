// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import org.cittadino.authenticators.OpenRegistration;
import org.cittadino.authenticators.RegistrationAudit;
import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.authenticators.RegistrationStep;
import org.cittadino.authenticators.review.HandingOver;
import org.cittadino.authenticators.review.ReviewPage;
import org.cittadino.store.Connection;
import org.cittadino.store.Registration;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Asks the register whether the citizen is who they say; without a yes nobody goes on. */
final class RegisterMatchAuthenticator implements RegistrationStep {
    private static final Logger LOG = Logger.getLogger(RegisterMatchAuthenticator.class);

    private final SteadyTime time;

    RegisterMatchAuthenticator(SteadyTime time) {
        this.time = time;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        OpenRegistration.of(context)
                .ifPresentOrElse(registration -> goOn(context, registration), () -> ReviewPage.showOrOver(context));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        OpenRegistration.of(context)
                .ifPresentOrElse(registration -> act(context, registration), () -> ReviewPage.showOrOver(context));
    }

    private void act(AuthenticationFlowContext context, Registration registration) {
        var page = new RegisterMatchPage(context);
        var answered = page.answered(registration);
        if (answered.isEmpty()) {
            goOn(context, registration);
            return;
        }
        switch (page.wish()) {
            case CORRECT -> page.correct(registration, answered.get());
            case OFFICE -> HandingOver.of(context, registration);
            case NONE -> page.show(answered.get());
        }
    }

    private void goOn(AuthenticationFlowContext context, Registration registration) {
        if (!registration.addressSettled()) {
            wrongOrder(context, registration);
            return;
        }
        var page = new RegisterMatchPage(context);
        var questions = questions(context, registration);
        if (questions.isConfirmed(registration)) {
            context.success();
            return;
        }
        page.answered(registration).ifPresentOrElse(page::show, () -> ask(context, registration, questions));
    }

    private void ask(AuthenticationFlowContext context, Registration registration, RegisterQuestions questions) {
        var page = new RegisterMatchPage(context);
        var connection = Connection.subject(context.getConnection().getRemoteHost());
        time.spend(
                        RegisterMatchConfig.of(context).span(),
                        () -> questions.ask(registration, connection),
                        RegisterOutcome::speaksForItself)
                .ifPresentOrElse(outcome -> page.answer(registration, outcome), page::busy);
    }

    private static RegisterQuestions questions(AuthenticationFlowContext context, Registration registration) {
        return new RegisterQuestions(
                context.getSession(),
                RegisterMatchConfig.of(context),
                reason -> RegistrationAudit.notOpened(context.getEvent(), registration, reason));
    }

    /** Before the code by e-mail a stranger could ask about anybody, under any address. */
    private static void wrongOrder(AuthenticationFlowContext context, Registration registration) {
        LOG.errorf(
                "realm %s: the step %s stands before the code by e-mail and lets nobody through",
                context.getRealm().getName(), RegisterMatchAuthenticatorFactory.ID);
        RegistrationAudit.notOpened(context.getEvent(), registration, "email_not_proven");
        RegistrationEnd.show(context, "cittadino-registration-over.ftl");
    }
}
