// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.secret;

import org.cittadino.domain.code.CodeCheck;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * What the event log learns of a secret that was tried, beside Keycloak's own events of the login. Accounts that have
 * none leave nothing: anybody may type ten characters.
 */
final class SecretAudit {
    private static final String USED = "used";

    private final KeycloakSession session;
    private final UserModel citizen;

    SecretAudit(KeycloakSession session, UserModel citizen) {
        this.session = session;
        this.citizen = citizen;
    }

    void record(CodeCheck check) {
        if (check instanceof CodeCheck.Accepted) {
            event(EventType.REMOVE_CREDENTIAL).detail(Details.REASON, USED).success();
        } else if (!(check instanceof CodeCheck.NotSent)) {
            event(EventType.LOGIN).error(reason(check));
        }
    }

    private static String reason(CodeCheck check) {
        if (check instanceof CodeCheck.Wrong) {
            return "initial_secret_wrong";
        }
        return check instanceof CodeCheck.Expired ? "initial_secret_expired" : "initial_secret_exhausted";
    }

    private EventBuilder event(EventType type) {
        var context = session.getContext();
        return new EventBuilder(context.getRealm(), session, context.getConnection())
                .event(type)
                .client(context.getClient())
                .user(citizen)
                .detail(Details.CREDENTIAL_TYPE, InitialSecretProvider.TYPE);
    }
}
