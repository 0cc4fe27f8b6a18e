// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cittadino.store.Audit;
import org.keycloak.models.KeycloakSession;

/** The address of what was recorded. */
public final class AuditResource {
    private final KeycloakSession session;
    private final DeskDoor door;

    AuditResource(KeycloakSession session, DeskDoor door) {
        this.session = session;
        this.door = door;
    }

    /** Whether nobody has changed it. */
    @GET
    @Path("check")
    public Response check() {
        return door.open(DeskRole.EXPORT, official -> {
            var found = new Audit(session).check();
            new DeskAudit(session, official)
                    .record(
                            DeskAudit.AUDIT,
                            "audit",
                            DeskAudit.CHECK,
                            Map.of("intact", String.valueOf(found.intact())));
            var answer = new LinkedHashMap<String, Object>();
            answer.put("records", found.records());
            answer.put("intact", found.intact());
            if (!found.intact()) {
                answer.put("firstBroken", found.firstBroken());
            }
            return Answers.ok(answer);
        });
    }
}
