// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import org.cittadino.domain.assurance.AssuranceLevel;
import org.cittadino.store.Assurance;
import org.cittadino.store.RedPadlock;
import org.cittadino.store.UpgradeSettings;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.Constants;

/** Whether a login may go on as it is. */
final class Gate {
    private Gate() {}

    /** Asked at every login, so the cheap questions come first. */
    static boolean isShut(RequiredActionContext context) {
        return (isGuarded(context) || isWished(context)) && isWeak(context);
    }

    /** What applications see follows the level at each login, also where no gate is. */
    static void follow(RequiredActionContext context) {
        new Assurance(context.getSession()).follow(context.getUser());
    }

    /** Whether the login is for a service with the red padlock. */
    static boolean isGuarded(RequiredActionContext context) {
        return RedPadlock.guards(context.getAuthenticationSession().getClient());
    }

    /** Kept pending, or Keycloak would read a photo as a form to look for its own button. */
    private static boolean isWished(RequiredActionContext context) {
        return UpgradeSettings.ACTION.equals(context.getAuthenticationSession().getClientNote(Constants.KC_ACTION));
    }

    static boolean isWeak(RequiredActionContext context) {
        return new Assurance(context.getSession()).of(context.getUser()) == AssuranceLevel.WEAK;
    }
}
