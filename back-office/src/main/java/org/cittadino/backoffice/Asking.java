// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.cittadino.store.CaseQueue;
import org.cittadino.store.MoreAsked;
import org.cittadino.store.OwnTransaction;
import org.keycloak.models.KeycloakSession;

/** An official asks the citizen for what is missing, by mail; without a proven address there is no way to ask. */
final class Asking {
    private static final int LONGEST_NOTE = 500;

    private final KeycloakSession session;
    private final Official official;
    private final OpenCase open;

    Asking(KeycloakSession session, Official official, OpenCase open) {
        this.session = session;
        this.official = official;
        this.open = open;
    }

    Response ask(JsonBody word) {
        open.mustBeHeld(word.number("version", 0, Integer.MAX_VALUE));
        if (!word.text("what", 10).equals("scan")) {
            throw Refused.of(Problem.BAD_REQUEST, "what is scan");
        }
        var note = word.text("note", LONGEST_NOTE);
        var applicant = open.applicant().orElseThrow(() -> Refused.of(Problem.REGISTRATION_OVER));
        if (!applicant.emailProven()) {
            throw Refused.of(Problem.NO_WAY_TO_DELIVER);
        }
        var file = open.file();
        var audit = new DeskAudit(session, official);
        OwnTransaction.call(session, own -> {
            var token = MoreAsked.ask(own, file.id(), file.version(), official.id(), note)
                    .orElseThrow(() -> Refused.of(Problem.CHANGED));
            new DeskMail(own, applicant).moreAsked(file.id(), DeskAddress.again(session, token));
            audit.chain(own, file.id(), "ask", Map.of("what", "scan"));
            return true;
        });
        audit.event(DeskAudit.CASE, file.id(), "ask", Map.of("what", "scan"));
        var now = new CaseQueue(session).find(file.id()).orElseThrow(() -> Refused.of(Problem.NOT_FOUND));
        return Answers.ok(new CaseView(session, official).line(now));
    }
}
