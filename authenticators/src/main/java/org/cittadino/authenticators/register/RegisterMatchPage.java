// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.register;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.cittadino.authenticators.FormAgain;
import org.cittadino.authenticators.OpenRegistration;
import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.authenticators.SeeOther;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;

/** What somebody sees to whom the register did not say yes, and what they may do about it. */
final class RegisterMatchPage {
    /** Authentication note with the registration and the page its browser sees: a reload asks nobody anything. */
    static final String NOTE = "cittadino.register.page";

    /** Seconds after which somebody who found all places taken may come back. */
    private static final String RETRY = "10";

    private final AuthenticationFlowContext context;

    RegisterMatchPage(AuthenticationFlowContext context) {
        this.context = context;
    }

    /** The button that was pressed. */
    enum Wish {
        /** Correct the data. */
        CORRECT,
        /** Let the office look. */
        OFFICE,
        /** None of ours. */
        NONE
    }

    Wish wish() {
        return wish(context.getHttpRequest().getDecodedFormParameters().getFirst("action"));
    }

    private static Wish wish(@Nullable String action) {
        if ("correct".equals(action)) {
            return Wish.CORRECT;
        }
        return "office".equals(action) ? Wish.OFFICE : Wish.NONE;
    }

    /** What this browser was answered for this very registration; empty if nothing yet. */
    Optional<RegisterOutcome> answered(Registration registration) {
        var note = context.getAuthenticationSession().getAuthNote(NOTE);
        return Optional.ofNullable(note)
                .filter(text -> text.startsWith(registration.id() + " "))
                .map(text ->
                        RegisterOutcome.valueOf(text.substring(registration.id().length() + 1)));
    }

    void answer(Registration registration, RegisterOutcome outcome) {
        switch (outcome) {
            case CONFIRMED -> context.success();
            case SENT_TO_SPID -> {
                new Registrations(context.getSession()).erase(registration.id());
                RegistrationEnd.show(context, "cittadino-register-spid.ftl");
            }
            case NOT_CONFIRMED, LIMIT -> {
                context.getAuthenticationSession().setAuthNote(NOTE, registration.id() + " " + outcome);
                SeeOther.page(context);
            }
        }
    }

    /** The page of an answer given before. */
    void show(RegisterOutcome outcome) {
        var template =
                outcome == RegisterOutcome.LIMIT ? "cittadino-register-limit.ftl" : "cittadino-not-confirmed.ftl";
        context.challenge(context.form()
                .setAttribute("cittadinoResumed", OpenRegistration.isResumed(context))
                .createForm(template));
    }

    /** Nobody was asked: too many wait for their answers. */
    void busy() {
        var page = context.form().createForm("cittadino-busy.ftl");
        context.challenge(Response.fromResponse(page)
                .status(Response.Status.SERVICE_UNAVAILABLE)
                .header("Retry-After", RETRY)
                .build());
    }

    /** Back to the form, only in the browser that typed it: whoever came by the link must not read what was typed. */
    void correct(Registration registration, RegisterOutcome answered) {
        if (OpenRegistration.isResumed(context) || answered == RegisterOutcome.LIMIT) {
            show(answered);
            return;
        }
        new Registrations(context.getSession()).giveUp(registration);
        FormAgain.show(context, registration, "cittadinoRegisterCorrect");
    }
}
