// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.legacy;

import org.cittadino.store.LegacyAccounts;
import org.cittadino.store.RedPadlock;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.Constants;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Tells the holder of an old, weak account once in a while what it is, and how it becomes a strong one. */
final class LegacyNotice implements RequiredActionProvider {
    private static final String ANSWERED = "cittadino.legacy.answered";

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    /** Of this login alone: on the account it would wait for those who come without a page, and keep them out. */
    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        var login = context.getAuthenticationSession();
        if (login.getAuthNote(ANSWERED) == null && QuietLogin.isNone(login) && !isAtTheGate(login) && isDue(context)) {
            login.addRequiredAction(LegacyNoticeFactory.ID);
        }
    }

    /** There somebody who is weak is told more than this, at once. */
    private static boolean isAtTheGate(AuthenticationSessionModel login) {
        return RedPadlock.guards(login.getClient());
    }

    private static boolean isDue(RequiredActionContext context) {
        var accounts = new LegacyAccounts(context.getSession());
        var citizen = context.getUser();
        return accounts.isNoticeDue(
                        citizen.getId(),
                        LegacyNoticeConfig.of(context.getConfig()).pause())
                && accounts.isWeakAndOld(citizen);
    }

    /** Whoever asks for the action by its name and has nothing to read goes on. */
    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        if (new LegacyAccounts(context.getSession()).isWeakAndOld(context.getUser())) {
            context.challenge(LegacyNoticePage.of(context));
        } else {
            context.success();
        }
    }

    @Override
    public void processAction(RequiredActionContext context) {
        var login = context.getAuthenticationSession();
        if (LegacyNoticePage.wantsToRaise(context)) {
            // as if the application had asked for it: what is only added to the login, its own trigger takes off again
            login.setClientNote(Constants.KC_ACTION, LegacyNoticePage.RAISE);
        }
        login.setAuthNote(ANSWERED, "true");
        new LegacyAccounts(context.getSession()).noticed(context.getUser().getId());
        context.success();
    }

    @Override
    public void close() {}
}
