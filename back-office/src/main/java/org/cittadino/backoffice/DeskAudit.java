// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.Locale;
import java.util.Map;
import org.cittadino.store.Audit;
import org.cittadino.store.OwnTransaction;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resources.admin.AdminAuth;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/**
 * What officials did; ids and reasons only. Twice: as Keycloak's admin event, for those who watch the realm, and in the
 * audit, which nobody can delete or change unnoticed.
 */
final class DeskAudit {
    static final String CASE = "CITTADINO_CASE";
    static final String LETTERS = "CITTADINO_LETTERS";
    static final String REGISTER = "CITTADINO_REGISTER";
    static final String CAMPAIGNS = "CITTADINO_CAMPAIGNS";
    static final String ACCOUNTS = "CITTADINO_ACCOUNTS";
    static final String DELIVERIES = "CITTADINO_DELIVERIES";
    static final String AUDIT = "CITTADINO_AUDIT";

    /** Acts that only look; the audit knows them by these names. */
    static final String VIEW = "view";

    static final String VIEW_SCAN = "view-scan";
    static final String CHECK = "check";

    private static final int PREFIX = "CITTADINO_".length();

    private final KeycloakSession session;
    private final Official official;

    DeskAudit(KeycloakSession session, Official official) {
        this.session = session;
        this.official = official;
    }

    /**
     * Records something that is done, or is about to be shown: in the audit at once, whatever becomes of the request.
     *
     * @param act what was done, in one word
     */
    void record(String resource, String id, String act, Map<String, String> details) {
        OwnTransaction.call(session, own -> {
            chain(own, resource, id, act, details);
            return true;
        });
        event(resource, id, act, details);
    }

    void record(String resource, String id, String act) {
        record(resource, id, act, Map.of());
    }

    private static boolean isOfCases(String resource) {
        return resource.equals(CASE) || resource.equals(AUDIT);
    }

    private static String place(String resource) {
        return resource.substring(PREFIX).toLowerCase(Locale.ROOT);
    }

    /** In the audit, as the last thing in the transaction that does it. */
    void chain(KeycloakSession own, String id, String act, Map<String, String> details) {
        Audit.record(own, official.id(), act, id, details);
    }

    /** The same for any resource, by the name that {@link #record} gives it. */
    void chain(KeycloakSession own, String resource, String id, String act, Map<String, String> details) {
        chain(own, id, isOfCases(resource) ? act : place(resource) + "-" + act, details);
    }

    /** As an admin event alone. */
    void event(String resource, String id, String act, Map<String, String> details) {
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
}
