// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import org.cittadino.authenticators.OpenRegistration;
import org.cittadino.authenticators.review.ReviewPage;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.contact.EmailAddress;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxProgress;
import org.cittadino.store.Registration;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;

/** The pages around the code: type it in, ask for another, learn why it did not work. */
final class EmailCodePage {
    private static final String TEMPLATE = "cittadino-email-code.ftl";
    private static final String HELP_TEMPLATE = "cittadino-code-help.ftl";

    private final AuthenticationFlowContext context;
    private final EmailCodeConfig config;

    EmailCodePage(AuthenticationFlowContext context, EmailCodeConfig config) {
        this.context = context;
        this.config = config;
    }

    /** Asks for the code. */
    void ask(Registration registration) {
        context.challenge(form(registration).createForm(TEMPLATE));
    }

    /** Asks for the code, and says so if none could be sent yet because the address was written to a moment ago. */
    void ask(Registration registration, SendOutcome sent) {
        var form = form(registration);
        if (sent instanceof SendOutcome.TooSoon tooSoon) {
            form.setAttribute("cittadinoOrdered", false);
            form.setInfo(CodeWords.waitKey(tooSoon.pause()), CodeWords.waitFor(tooSoon.pause()));
        }
        context.challenge(form.createForm(TEMPLATE));
    }

    /** Something was missing before anything could be checked. */
    void incomplete(Registration registration, String field, String message) {
        context.challenge(
                form(registration).addError(new FormMessage(field, message)).createForm(TEMPLATE));
    }

    /** Why the code was not taken. */
    void refuse(Registration registration, CodeCheck check) {
        var form = form(registration).addError(CodeWords.refused(check));
        context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, form.createForm(TEMPLATE));
    }

    /** What to do if no mail came. */
    void help(Registration registration) {
        context.challenge(form(registration).createForm(HELP_TEMPLATE));
    }

    /** What became of the wish for another code. */
    void answer(Registration registration, SendOutcome outcome) {
        var form = form(registration);
        if (outcome instanceof SendOutcome.Ordered) {
            context.challenge(form.setSuccess("cittadinoCodeSentAgain").createForm(TEMPLATE));
        } else if (outcome instanceof SendOutcome.TooSoon tooSoon) {
            form.setError(CodeWords.waitKey(tooSoon.pause()), CodeWords.waitFor(tooSoon.pause()));
            context.challenge(form.createForm(HELP_TEMPLATE));
        } else {
            context.challenge(form.setError("cittadinoCodeNoMore").createForm(HELP_TEMPLATE));
        }
    }

    /** There is nothing to type a code for: it ended in another window, waits for the officials, or its day is over. */
    void nothingOpen() {
        ReviewPage.showOrOver(context);
    }

    private LoginFormsProvider form(Registration registration) {
        var resumed = OpenRegistration.isResumed(context);
        var address = registration.content().email();
        return context.form()
                .setAttribute("cittadinoAddress", resumed ? masked(address) : address)
                .setAttribute("cittadinoResumed", resumed)
                .setAttribute("cittadinoPasswordAsked", new TypedPassword(context, "").isAsked(registration))
                .setAttribute("cittadinoOrdered", true)
                .setAttribute("cittadinoProgress", progress(registration).name())
                .setAttribute(
                        "cittadinoMinutes", Long.toString(config.policy().life().toMinutes()))
                .setAttribute("cittadinoTries", Integer.toString(config.policy().tries()));
    }

    private OutboxProgress progress(Registration registration) {
        return new Outbox(context.getSession()).progress(registration.id());
    }

    private static String masked(String address) {
        return EmailAddress.read(address).map(EmailAddress::masked).orElse("");
    }
}
