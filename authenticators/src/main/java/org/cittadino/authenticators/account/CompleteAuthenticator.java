// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import org.cittadino.authenticators.OpenRegistration;
import org.cittadino.authenticators.RegistrationStep;
import org.keycloak.authentication.AuthenticationFlowContext;

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
        var outcome = new AccountOpening(context.getSession()).open(registration.get());
        page.record(registration.get(), outcome);
        page.answer(registration.get(), outcome);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        authenticate(context);
    }
}
