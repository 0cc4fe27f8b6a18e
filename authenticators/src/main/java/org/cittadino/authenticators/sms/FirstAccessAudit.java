// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.sms;

import org.cittadino.domain.code.CodeCheck;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;

/** What the event log learns of a code that was typed in: whose, and whether it was right. */
final class FirstAccessAudit {
    private final KeycloakSession session;

    FirstAccessAudit(KeycloakSession session) {
        this.session = session;
    }

    void record(Newcomer newcomer, CodeCheck check) {
        var context = session.getContext();
        var event = new EventBuilder(context.getRealm(), session, context.getConnection())
                .event(EventType.EXECUTE_ACTIONS)
                .user(newcomer.citizen());
        if (check instanceof CodeCheck.Accepted) {
            event.success();
        } else {
            event.error(reason(check));
        }
    }

    private static String reason(CodeCheck check) {
        if (check instanceof CodeCheck.Wrong) {
            return "sms_code_wrong";
        }
        if (check instanceof CodeCheck.Expired) {
            return "sms_code_expired";
        }
        return check instanceof CodeCheck.Exhausted ? "sms_code_exhausted" : "sms_code_not_sent";
    }
}
