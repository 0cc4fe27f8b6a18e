// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import org.keycloak.credential.CredentialModel;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;

/** Events of the area; ids and reasons only. */
final class AreaAudit {
    private static final String BLOCKED = "blocked_by_owner";

    private final KeycloakSession session;
    private final UserModel citizen;

    AreaAudit(KeycloakSession session, UserModel citizen) {
        this.session = session;
        this.citizen = citizen;
    }

    void closed(UserSessionModel open) {
        event(EventType.LOGOUT).session(open).success();
    }

    void blocked(CredentialModel removed) {
        event(EventType.REMOVE_CREDENTIAL)
                .detail(Details.CREDENTIAL_TYPE, removed.getType())
                .detail(Details.REASON, BLOCKED)
                .success();
    }

    private EventBuilder event(EventType type) {
        var context = session.getContext();
        return new EventBuilder(context.getRealm(), session, context.getConnection())
                .event(type)
                .client(context.getClient())
                .user(citizen);
    }
}
