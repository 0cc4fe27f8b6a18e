// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import org.cittadino.authenticators.OpenRegistration;
import org.cittadino.authenticators.RegistrationAudit;
import org.cittadino.authenticators.RegistrationStep;
import org.cittadino.store.AccountOpening;
import org.cittadino.store.AccountOutcome;
import org.cittadino.store.Registration;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Opens the account of a registration whose proofs are complete. */
final class CompleteAuthenticator implements RegistrationStep {
    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var page = new AccountPage(context);
        var registration = OpenRegistration.of(context);
        if (registration.isEmpty()) {
            page.over();
            return;
        }
        var outcome =
                new AccountOpening(context.getSession(), CompleteAuthenticator::noPassword).open(registration.get());
        record(context, registration.get(), outcome);
        page.answer(registration.get(), outcome);
    }

    private static void noPassword(KeycloakSession own, UserModel citizen) {
        throw new IllegalStateException("the form of this realm asks for no password");
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
