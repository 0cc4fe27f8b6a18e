// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.Locale;
import java.util.Objects;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;

/** What applications see of the level of an account: a realm role and an attribute, both only while it is strong. */
final class ShownLevel {
    private static final String STRONG = AssuranceLevel.STRONG.name().toLowerCase(Locale.ROOT);

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel citizen;

    ShownLevel(KeycloakSession session, UserModel citizen) {
        this.session = session;
        this.realm = session.getContext().getRealm();
        this.citizen = citizen;
    }

    /** Whether applications see this level, and in both places. */
    boolean is(AssuranceLevel level) {
        var role = realm.getRole(Assurance.ROLE);
        var hasRole = role != null && citizen.hasDirectRole(role);
        return level == AssuranceLevel.STRONG ? hasRole && isInAttribute() : !hasRole && !isInAttribute();
    }

    /** @return whether it was not shown before */
    boolean rise() {
        var role = role();
        var rises = !citizen.hasDirectRole(role);
        if (rises) {
            citizen.grantRole(role);
        }
        // an edit of the profile drops attributes that the profile does not know
        if (!isInAttribute()) {
            citizen.setSingleAttribute(CitizenAccount.ASSURANCE_LEVEL, STRONG);
        }
        return rises;
    }

    /** @return whether it was shown before; the sessions have then ended */
    boolean fall() {
        var role = realm.getRole(Assurance.ROLE);
        var hasRole = role != null && citizen.hasDirectRole(role);
        if (!hasRole && !isInAttribute()) {
            return false;
        }
        if (hasRole) {
            citizen.deleteRoleMapping(role);
        }
        citizen.removeAttribute(CitizenAccount.ASSURANCE_LEVEL);
        endSessions();
        return true;
    }

    /** Those for work in the owner's absence too; a refresh token lives as long as its session. */
    void endSessions() {
        var sessions = session.sessions();
        sessions.removeUserSessions(realm, citizen);
        sessions.getOfflineUserSessionsStream(realm, citizen)
                .toList()
                .forEach(open -> sessions.removeOfflineUserSession(realm, open));
    }

    private boolean isInAttribute() {
        return STRONG.equals(citizen.getFirstAttribute(CitizenAccount.ASSURANCE_LEVEL));
    }

    private RoleModel role() {
        var role = realm.getRole(Assurance.ROLE);
        return role == null ? newRole() : role;
    }

    /** In a transaction of its own: another node may make it at the same moment, and the level must rise all the same. */
    private RoleModel newRole() {
        try {
            OwnTransaction.call(
                    session,
                    own -> own.getContext().getRealm().addRole(Assurance.ROLE).getName());
        } catch (ModelDuplicateException quicker) {
            // it is there, and that is all that was wanted
        }
        return Objects.requireNonNull(realm.getRole(Assurance.ROLE));
    }
}
