// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.scan;

import org.cittadino.authenticators.OpenRegistration;
import org.cittadino.authenticators.RegistrationAudit;
import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.authenticators.RegistrationStep;
import org.cittadino.authenticators.SeeOther;
import org.cittadino.authenticators.review.ReviewPage;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Registration;
import org.cittadino.store.Scans;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Asks for scans of the document; the files themselves come in by {@link ScanResource}. */
final class ScanAuthenticator implements RegistrationStep {
    private static final Logger LOG = Logger.getLogger(ScanAuthenticator.class);

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        OpenRegistration.of(context)
                .ifPresentOrElse(
                        registration ->
                                show(context, registration, ScanBrowser.notice(context.getAuthenticationSession())),
                        () -> ReviewPage.showOrOver(context));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        OpenRegistration.of(context)
                .ifPresentOrElse(registration -> act(context, registration), () -> ReviewPage.showOrOver(context));
    }

    private void act(AuthenticationFlowContext context, Registration registration) {
        var sent = context.getHttpRequest().getDecodedFormParameters();
        var removed = sent.getFirst(ScanPage.REMOVE);
        if (removed != null) {
            OwnTransaction.call(context.getSession(), own -> {
                Scans.drop(own, registration.id(), removed);
                return true;
            });
            SeeOther.page(context);
        } else if (ScanPage.GO_ON.equals(sent.getFirst(ScanPage.ACTION))) {
            goOn(context, registration);
        } else {
            show(context, registration, null);
        }
    }

    private static void goOn(AuthenticationFlowContext context, Registration registration) {
        var handedIn = new Scans(context.getSession()).of(registration.id()).size();
        if (registration.addressSettled() && handedIn >= ScanConfig.of(context).least()) {
            context.success();
        } else {
            show(context, registration, ScanNotice.TOO_FEW);
        }
    }

    private static void show(
            AuthenticationFlowContext context, Registration registration, @Nullable ScanNotice notice) {
        if (!registration.addressSettled()) {
            wrongOrder(context, registration);
            return;
        }
        var login = context.getAuthenticationSession();
        var page = ScanPage.inRegistration(context.form(), new Scans(context.getSession()).of(registration.id()))
                .least(ScanConfig.of(context).least())
                .uploadTo(ScanResource.address(context.getSession()), ScanBrowser.ticketFor(login))
                .say(notice);
        context.challenge(page.draw());
    }

    /** Before the code by e-mail strangers could fill the tables under any address. */
    private static void wrongOrder(AuthenticationFlowContext context, Registration registration) {
        LOG.errorf(
                "realm %s: the step %s stands before the code by e-mail and lets nobody through",
                context.getRealm().getName(), ScanAuthenticatorFactory.ID);
        RegistrationAudit.notOpened(context.getEvent(), registration, "email_not_proven");
        RegistrationEnd.show(context, "cittadino-registration-over.ftl");
    }
}
