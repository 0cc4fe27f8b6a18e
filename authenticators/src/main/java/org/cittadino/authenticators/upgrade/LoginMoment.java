// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.common.util.Time;
import org.keycloak.models.ImpersonationSessionNote;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.resources.LoginActionsService;

/** When the owner of the account last gave a password or the like; a cookie is nobody's word. */
final class LoginMoment {
    /** Authentication note with the seconds of the login that goes on here. */
    static final String NOTE = "cittadino.upgrade.loginAt";

    /** Elsewhere, in the reset of a password for one, Keycloak lets people in who gave none. */
    private static final Set<String> LOGINS = Set.of(
            LoginActionsService.AUTHENTICATE_PATH,
            LoginActionsService.FIRST_BROKER_LOGIN_PATH,
            LoginActionsService.POST_BROKER_LOGIN_PATH);

    private LoginMoment() {}

    /** Called in the very request that ends the login, and again and again after it: the first time counts. */
    static void note(RequiredActionContext context) {
        var login = context.getAuthenticationSession();
        var path = login.getAuthNote(AuthenticationProcessor.CURRENT_FLOW_PATH);
        if (login.getAuthNote(NOTE) == null && !isByCookie(context) && path != null && LOGINS.contains(path)) {
            var elsewhere = login.getClientNote(AuthenticationManager.AUTH_TIME_BROKER);
            login.setAuthNote(NOTE, elsewhere == null ? Long.toString(now()) : elsewhere);
        }
    }

    /** Seconds; empty if nobody knows. */
    static Optional<Long> of(RequiredActionContext context) {
        var noted = context.getAuthenticationSession().getAuthNote(NOTE);
        return noted == null && isByCookie(context) ? ofSession(context) : seconds(noted);
    }

    /** Seconds by the clock of this node. */
    static long now() {
        return Time.currentTimeMillis() / 1000;
    }

    private static boolean isByCookie(RequiredActionContext context) {
        return context.getAuthenticationSession().getAuthNote(AuthenticationManager.SSO_AUTH) != null;
    }

    /** The login of an official in the citizen's place is none of the citizen's. */
    private static Optional<Long> ofSession(RequiredActionContext context) {
        var id = context.getAuthenticationSession().getParentSession().getId();
        return Optional.ofNullable(context.getSession().sessions().getUserSession(context.getRealm(), id))
                .filter(open -> open.getUser().getId().equals(context.getUser().getId()))
                .filter(open -> open.getNote(ImpersonationSessionNote.IMPERSONATOR_ID.toString()) == null)
                .flatMap(LoginMoment::ofLogin);
    }

    private static Optional<Long> ofLogin(UserSessionModel open) {
        return seconds(open.getNote(AuthenticationManager.AUTH_TIME));
    }

    private static Optional<Long> seconds(@Nullable String written) {
        return Optional.ofNullable(written)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
