// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import org.cittadino.store.UpgradeSettings;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;

/**
 * Stands between a weak account and a service with the red padlock. Of the login and not of the account: other services
 * stay open. An official who acts in a citizen's place is no exception.
 */
final class UpgradeAction implements RequiredActionProvider {
    private final WaysUp ways;

    UpgradeAction(WaysUp ways) {
        this.ways = ways;
    }

    /** Nothing an application may ask for makes Keycloak leave the action out. */
    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        LoginMoment.note(context);
        Gate.follow(context);
        if (Gate.isShut(context)) {
            context.getAuthenticationSession().addRequiredAction(UpgradeSettings.ACTION);
        } else {
            context.getAuthenticationSession().removeRequiredAction(UpgradeSettings.ACTION);
        }
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        if (Gate.isWeak(context)) {
            new Screens(context, ways).show();
        } else {
            context.success();
        }
    }

    /** An official may have raised the account while its owner was reading. */
    @Override
    public void processAction(RequiredActionContext context) {
        if (Gate.isWeak(context)) {
            new Screens(context, ways).act();
        } else {
            context.success();
        }
    }

    @Override
    public void close() {}
}
