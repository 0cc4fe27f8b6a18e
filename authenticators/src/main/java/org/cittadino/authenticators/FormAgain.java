// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Back to the form with what was typed: the registration has been given up for a corrected one. */
public final class FormAgain {
    private FormAgain() {}

    /** Shows the form. */
    public static void show(AuthenticationFlowContext context, Registration registration) {
        context.resetFlow(() -> remember(context, registration));
    }

    /** Shows the form and says why. */
    public static void show(AuthenticationFlowContext context, Registration registration, String reason) {
        context.resetFlow(() -> {
            remember(context, registration);
            context.getAuthenticationSession().setAuthNote(Registrations.DRAFT_REASON_NOTE, reason);
        });
    }

    /** Keycloak has forgotten all notes by then: the way to register too, which was chosen before the form. */
    private static void remember(AuthenticationFlowContext context, Registration registration) {
        var login = context.getAuthenticationSession();
        login.setAuthNote(Registrations.DRAFT_NOTE, registration.id());
        if (!registration.content().route().isEmpty()) {
            login.setAuthNote(Registrations.ROUTE_NOTE, registration.content().route());
        }
    }
}
