// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import java.util.Optional;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.keycloak.authentication.AuthenticationFlowContext;

/** The registration this browser works on; the browser's session only points at it. */
public final class OpenRegistration {
    /** Set when the browser came by the link in the mail: it has yet to prove that it belongs to who typed the form. */
    public static final String RESUMED_NOTE = "cittadino.registration.resumed";

    private OpenRegistration() {}

    /** Empty if there is none, it has ended, or its time is over. */
    public static Optional<Registration> of(AuthenticationFlowContext context) {
        var id = context.getAuthenticationSession().getAuthNote(Registrations.NOTE);
        return id == null ? Optional.empty() : new Registrations(context.getSession()).find(id);
    }

    /** Whether the browser came by the link in the mail. */
    public static boolean isResumed(AuthenticationFlowContext context) {
        return context.getAuthenticationSession().getAuthNote(RESUMED_NOTE) != null;
    }
}
