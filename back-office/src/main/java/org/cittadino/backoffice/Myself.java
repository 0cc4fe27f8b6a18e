// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import org.cittadino.store.CaseQueue;
import org.keycloak.models.KeycloakSession;

/** What an official’s page has to know before it shows anything. */
final class Myself {
    /** Realm attribute: for how many days scans are kept after the decision. */
    static final String RETENTION = "cittadino.scan.retentionDays";

    private static final int MOST_DAYS = 7;

    private final KeycloakSession session;
    private final Official official;

    Myself(KeycloakSession session, Official official) {
        this.session = session;
        this.official = official;
    }

    Response answer() {
        var realm = session.getContext().getRealm();
        var me = new LinkedHashMap<String, Object>();
        me.put("id", official.id());
        me.put("name", official.user().getUsername());
        me.put(
                "roles",
                new Admission(session)
                        .roles(official).stream().map(DeskRole::id).toList());
        me.put("fourEyes", CaseQueue.hasFourEyes(realm));
        me.put("retentionDays", days(Objects.requireNonNullElse(realm.getAttribute(RETENTION), "")));
        me.put(
                "town",
                Optional.ofNullable(realm.getDisplayName())
                        .filter(name -> !name.isBlank())
                        .orElseGet(realm::getName));
        return Answers.ok(me);
    }

    private static int days(String written) {
        return written.strip().matches("[0-9]{1,3}") ? Math.min(MOST_DAYS, Integer.parseInt(written.strip())) : 0;
    }
}
