// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.review;

import org.cittadino.authenticators.OpenRegistration;
import org.cittadino.authenticators.RegistrationStep;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Hands an open registration to the officials, once. */
final class ReviewAuthenticator implements RegistrationStep {
    @Override
    public void authenticate(AuthenticationFlowContext context) {
        OpenRegistration.of(context)
                .ifPresentOrElse(
                        registration -> HandingOver.of(
                                context, registration, ReviewConfig.of(context).remarks()),
                        () -> ReviewPage.showOrOver(context));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        authenticate(context);
    }
}
