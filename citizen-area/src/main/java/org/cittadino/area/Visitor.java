// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.util.Optional;
import org.keycloak.models.ImpersonationSessionNote;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager;

/** The citizen in front of the page, known by the cookie of a login. */
record Visitor(RealmModel realm, UserModel citizen, UserSessionModel login) {

    static Optional<Visitor> of(KeycloakSession session) {
        var realm = session.getContext().getRealm();
        return Optional.ofNullable(new AppAuthManager().authenticateIdentityCookie(session, realm))
                .map(known -> new Visitor(realm, known.user(), known.session()));
    }

    /** Whether a password or the like was given a moment ago, and not only a cookie. */
    boolean hasRecentLogin(long now) {
        return RecentLogin.isRecent(login.getNote(AuthenticationManager.AUTH_TIME), now);
    }

    /** Whether an operator has opened the account in its owner's place, which Keycloak calls impersonation. */
    boolean isByOperator() {
        return isByOperator(login);
    }

    static boolean isByOperator(UserSessionModel open) {
        return open.getNote(ImpersonationSessionNote.IMPERSONATOR_ID.toString()) != null;
    }

    /** Whether it is this very login; what an application holds under its id in the owner's absence is not. */
    boolean isHereBy(UserSessionModel open) {
        return !open.isOffline() && open.getId().equals(login.getId());
    }

    @Override
    public String toString() {
        return "Visitor[" + citizen.getId() + "]";
    }
}
