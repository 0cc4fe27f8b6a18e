// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import org.cittadino.authenticators.OpenRegistration;
import org.cittadino.authenticators.RegistrationAudit;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.services.Urls;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.services.util.AuthenticationFlowURLHelper;
import org.keycloak.services.util.ResolveRelative;

/** The page at the end of a registration, with one way on: the login. */
final class AccountPage {
    private final AuthenticationFlowContext context;

    AccountPage(AuthenticationFlowContext context) {
        this.context = context;
    }

    void record(Registration registration, AccountOutcome outcome) {
        if (outcome instanceof AccountOutcome.Opened opened) {
            RegistrationAudit.opened(context.getEvent(), registration, opened.citizen());
        } else {
            var reason = outcome instanceof AccountOutcome.Taken ? "account_taken" : "rules_changed";
            RegistrationAudit.notOpened(context.getEvent(), registration, reason);
        }
    }

    void answer(Registration registration, AccountOutcome outcome) {
        if (outcome instanceof AccountOutcome.Opened) {
            end("cittadino-activated.ftl");
        } else if (outcome instanceof AccountOutcome.Taken) {
            new Registrations(context.getSession()).giveUp(registration.id());
            end("cittadino-not-activated.ftl");
        } else {
            new Registrations(context.getSession()).giveUp(registration.id());
            context.resetFlow(
                    () -> context.getAuthenticationSession().setAuthNote(Registrations.DRAFT_NOTE, registration.id()));
        }
    }

    /** The registration has ended meanwhile. */
    void over() {
        context.forceChallenge(context.form().createForm("cittadino-registration-over.ftl"));
    }

    private void end(String template) {
        var next = next();
        context.forceChallenge(context.form().setAttribute("loginUrl", next).createForm(template));
    }

    /**
     * The login of the request that began all this, so that the application gets its answer; who came by the link in
     * the mail has no such request and starts at the application's own page.
     */
    private String next() {
        var login = context.getAuthenticationSession();
        var resumed = OpenRegistration.isResumed(context);
        AuthenticationProcessor.resetFlow(login, LoginActionsService.AUTHENTICATE_PATH);
        if (!resumed) {
            return new AuthenticationFlowURLHelper(context.getSession(), context.getRealm(), context.getUriInfo())
                    .getLastExecutionUrl(login)
                    .toString();
        }
        var client = login.getClient();
        var home = ResolveRelative.resolveRelativeUri(context.getSession(), client.getRootUrl(), client.getBaseUrl());
        return home != null
                ? home
                : Urls.accountBase(context.getUriInfo().getBaseUri())
                        .build(context.getRealm().getName())
                        .toString();
    }
}
