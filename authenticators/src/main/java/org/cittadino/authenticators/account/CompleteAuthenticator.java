// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import org.cittadino.authenticators.OpenRegistration;
import org.cittadino.authenticators.RegistrationAudit;
import org.cittadino.authenticators.RegistrationStep;
import org.cittadino.authenticators.review.HandingOver;
import org.cittadino.store.AccountOpening;
import org.cittadino.store.AccountOutcome;
import org.cittadino.store.ChosenName;
import org.cittadino.store.Registration;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Opens the account of a registration whose proofs are complete. */
final class CompleteAuthenticator implements RegistrationStep {
    @Override
    public void authenticate(AuthenticationFlowContext context) {
        OpenRegistration.of(context)
                .ifPresentOrElse(
                        registration -> complete(context, registration), () -> new AccountPage(context).over());
    }

    private static void complete(AuthenticationFlowContext context, Registration registration) {
        var config = CompleteConfig.of(context);
        new CredentialPlanning(context.getSession(), config)
                .of(registration)
                .ifPresentOrElse(
                        plan -> open(context, registration, plan),
                        () -> HandingOver.of(context, registration, "delivery:impossible"));
    }

    private static void open(AuthenticationFlowContext context, Registration registration, CredentialPlan plan) {
        var names = new ChosenName(context.getSession());
        var named = names.isToBeMade(registration) ? names.make(registration) : registration;
        var outcome = new AccountOpening(context.getSession(), plan).open(named);
        record(context, registration, outcome);
        new AccountPage(context).answer(registration, plan.way(), outcome);
    }

    private static void record(AuthenticationFlowContext context, Registration registration, AccountOutcome outcome) {
        if (outcome instanceof AccountOutcome.Opened opened) {
            RegistrationAudit.opened(context.getEvent(), registration, opened.citizen());
        } else {
            RegistrationAudit.notOpened(context.getEvent(), registration, reason(outcome));
        }
    }

    private static String reason(AccountOutcome outcome) {
        if (outcome instanceof AccountOutcome.Taken) {
            return "account_taken";
        }
        return outcome instanceof AccountOutcome.Ended ? "registration_ended" : "rules_changed";
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        authenticate(context);
    }
}
