// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.keycloak.authentication.AuthenticationFlowContext;

/** What the citizen sees at the end of a registration. */
final class AccountPage {
    private final AuthenticationFlowContext context;

    AccountPage(AuthenticationFlowContext context) {
        this.context = context;
    }

    void answer(Registration registration, AccountOutcome outcome) {
        if (outcome instanceof AccountOutcome.Opened) {
            RegistrationEnd.show(context, "cittadino-activated.ftl");
        } else if (outcome instanceof AccountOutcome.Taken) {
            RegistrationEnd.show(context, "cittadino-not-activated.ftl");
        } else if (outcome instanceof AccountOutcome.Ended) {
            over();
        } else {
            formAgain(registration);
        }
    }

    /** The registration has ended meanwhile. */
    void over() {
        RegistrationEnd.show(context, "cittadino-registration-over.ftl");
    }

    private void formAgain(Registration registration) {
        context.resetFlow(() -> {
            var login = context.getAuthenticationSession();
            login.setAuthNote(Registrations.DRAFT_NOTE, registration.id());
            login.setAuthNote(Registrations.DRAFT_REASON_NOTE, "cittadinoRulesChanged");
        });
    }
}
