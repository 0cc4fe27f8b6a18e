// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.Map;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resources.admin.AdminAuth;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/** What officials did, as Keycloak's admin events; ids and reasons only. */
final class DeskAudit {
    static final String CASE = "CITTADINO_CASE";
    static final String LETTERS = "CITTADINO_LETTERS";
    static final String REGISTER = "CITTADINO_REGISTER";
    static final String ACCOUNTS = "CITTADINO_ACCOUNTS";
    static final String DELIVERIES = "CITTADINO_DELIVERIES";

    private final KeycloakSession session;
    private final Official official;

    DeskAudit(KeycloakSession session, Official official) {
        this.session = session;
        this.official = official;
    }

    /** @param act what was done, in one word */
    void record(String resource, String id, String act, Map<String, String> details) {
        var context = session.getContext();
        var who = new AdminAuth(context.getRealm(), official.token(), official.user(), official.client());
        var event = new AdminEventBuilder(context.getRealm(), who, session, context.getConnection())
                .operation(OperationType.ACTION)
                .resource(resource)
                .resourcePath("cittadino", "desk", id)
                .detail("act", act);
        details.forEach(event::detail);
        event.success();
    }

    void record(String resource, String id, String act) {
        record(resource, id, act, Map.of());
    }
}
