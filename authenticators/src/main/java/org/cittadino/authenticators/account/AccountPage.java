// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import org.cittadino.authenticators.FormAgain;
import org.cittadino.authenticators.RegistrationEnd;
import org.cittadino.store.AccountOutcome;
import org.cittadino.store.Registration;
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
            FormAgain.show(context, registration, "cittadinoRulesChanged");
        }
    }

    /** The registration has ended meanwhile. */
    void over() {
        RegistrationEnd.show(context, "cittadino-registration-over.ftl");
    }
}
