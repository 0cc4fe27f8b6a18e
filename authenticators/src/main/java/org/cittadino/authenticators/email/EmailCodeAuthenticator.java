// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import org.cittadino.authenticators.FormAgain;
import org.cittadino.authenticators.OpenRegistration;
import org.cittadino.authenticators.RegistrationAudit;
import org.cittadino.authenticators.RegistrationStep;
import org.cittadino.authenticators.ResumeLink;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.OneTimeCode;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.services.Urls;

/** Asks for the code we sent to the address of an open registration. */
final class EmailCodeAuthenticator implements RegistrationStep {
    @Override
    public void authenticate(AuthenticationFlowContext context) {
        OpenRegistration.of(context).ifPresentOrElse(registration -> ask(context, registration), () -> over(context));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        OpenRegistration.of(context)
                .ifPresentOrElse(
                        registration -> act(context, registration, CodeForm.read(context)), () -> over(context));
    }

    private static void over(AuthenticationFlowContext context) {
        new EmailCodePage(context, EmailCodeConfig.of(context)).nothingOpen();
    }

    private static void ask(AuthenticationFlowContext context, Registration registration) {
        if (isSettled(context, registration)) {
            context.success();
            return;
        }
        var config = EmailCodeConfig.of(context);
        var sent = new EmailProof(context.getSession(), config).sendFirst(registration, link(context, registration));
        new EmailCodePage(context, config).ask(registration, sent);
    }

    /**
     * Either no address was given, which a town may allow, or it was proven before and something broke on the way to the
     * account: the code need not be typed twice.
     */
    private static boolean isSettled(AuthenticationFlowContext context, Registration registration) {
        return registration.addressSettled() && !OpenRegistration.isResumed(context);
    }

    private static void act(AuthenticationFlowContext context, Registration registration, CodeForm form) {
        if (isSettled(context, registration)) {
            context.success();
            return;
        }
        var config = EmailCodeConfig.of(context);
        var page = new EmailCodePage(context, config);
        switch (form.wish()) {
            case HELP -> page.help(registration);
            case BACK -> page.ask(registration);
            case RESEND ->
                page.answer(
                        registration,
                        new EmailProof(context.getSession(), config).send(registration, link(context, registration)));
            case CHANGE_ADDRESS -> changeAddress(context, page, registration);
            case RESTART -> context.resetFlow();
            case CONFIRM -> confirm(context, page, registration, form);
        }
    }

    private static void confirm(
            AuthenticationFlowContext context, EmailCodePage page, Registration registration, CodeForm form) {
        var code = OneTimeCode.read(form.code());
        var password = new TypedPassword(context, form.password());
        if (code.isEmpty()) {
            page.incomplete(registration, "code", "cittadinoCodeShape");
            return;
        }
        if (password.isMissing(registration)) {
            page.incomplete(registration, "password", "cittadinoCodePasswordMissing");
            return;
        }
        var check = new EmailProof(context.getSession(), EmailCodeConfig.of(context))
                .check(registration, code.get(), () -> password.isRight(registration));
        RegistrationAudit.check(context.getEvent(), registration, check);
        if (check instanceof CodeCheck.Accepted) {
            context.success();
        } else {
            page.refuse(registration, check);
        }
    }

    /** Only in the browser that typed the form: whoever came by the link must not read what was typed. */
    private static void changeAddress(
            AuthenticationFlowContext context, EmailCodePage page, Registration registration) {
        if (OpenRegistration.isResumed(context)) {
            page.ask(registration);
            return;
        }
        new Registrations(context.getSession()).giveUp(registration);
        FormAgain.show(context, registration);
    }

    /** The owner of an account is led to it, everybody else back to the code page. */
    private static String link(AuthenticationFlowContext context, Registration registration) {
        if (registration.decoy()) {
            return Urls.accountBase(context.getUriInfo().getBaseUri())
                    .build(context.getRealm().getName())
                    .toString();
        }
        return ResumeLink.of(context.getSession(), registration.id());
    }
}
