// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.cittadino.domain.casework.RejectionReason;
import org.cittadino.store.CaseFile;
import org.cittadino.store.CaseQueue;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Scans;
import org.keycloak.models.KeycloakSession;

/** An official says no. What was handed in is erased; the case keeps who said so and why. */
final class Rejection {
    private static final int LONGEST_NOTE = 500;

    private final KeycloakSession session;
    private final Official official;
    private final CaseFile seen;

    Rejection(KeycloakSession session, Official official, CaseFile seen) {
        this.session = session;
        this.official = official;
        this.seen = seen;
    }

    Response give(Applicant applicant, JsonBody word) {
        var reason = RejectionReason.of(word.text("reason", 32))
                .orElseThrow(() -> Refused.of(Problem.BAD_REQUEST, "reason is one of " + reasons()));
        var note = word.text("note", LONGEST_NOTE);
        var audit = new DeskAudit(session, official);
        OwnTransaction.call(session, own -> {
            if (!CaseQueue.reject(own, seen, official.id(), reason, note)) {
                throw Refused.of(Problem.CHANGED);
            }
            Scans.decided(own, seen.id());
            new DeskMail(own, applicant).rejected(seen, reason);
            audit.chain(own, seen.id(), "reject", Map.of("reason", reason.id()));
            return true;
        });
        audit.event(DeskAudit.CASE, seen.id(), "reject", Map.of("reason", reason.id()));
        return Answers.ok(Map.of("id", seen.id(), "state", "REJECTED", "reason", reason.id()));
    }

    private static String reasons() {
        return Arrays.stream(RejectionReason.values()).map(RejectionReason::id).collect(Collectors.joining(", "));
    }
}
