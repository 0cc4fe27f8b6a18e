// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.store.CaseQueue;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Scans;
import org.keycloak.models.KeycloakSession;

/** An official's yes, and which of its ways it goes: a colleague's turn, an account, a strong credential. */
final class Decision {
    private final KeycloakSession session;
    private final Official official;
    private final OpenCase open;

    Decision(KeycloakSession session, Official official, OpenCase open) {
        this.session = session;
        this.official = official;
        this.open = open;
    }

    Response approve(JsonBody word) {
        var version = word.number("version", 0, Integer.MAX_VALUE);
        var file = open.file();
        if (file.asked().kind() == CaseKind.UPGRADE) {
            open.mustBeHeld(version);
            var document = document(word).orElseThrow(() -> Refused.of(Problem.DOCUMENT_MISSING));
            return isForAColleague()
                    ? half(Optional.of(document))
                    : new UpgradeApproval(session, official, file).give(document);
        }
        var registration = open.decidable(version);
        var handing = Handing.read(word, registration, new RegisteredHome(session), new Mobile(session));
        var document = document(word);
        return isForAColleague()
                ? half(document)
                : new Approval(session, official, file, document).give(registration, handing);
    }

    private Optional<SeenDocument> document(JsonBody word) {
        return SeenDocument.read(
                word, !new Scans(session).ofCase(open.file().id()).isEmpty());
    }

    private boolean isForAColleague() {
        if (!CaseQueue.hasFourEyes(session.getContext().getRealm())) {
            return false;
        }
        var first = open.file().firstApprovalBy();
        if (first.filter(official.id()::equals).isPresent()) {
            throw Refused.of(Problem.NEEDS_COLLEAGUE);
        }
        return first.isEmpty();
    }

    private Response half(Optional<SeenDocument> document) {
        var file = open.file();
        var audit = new DeskAudit(session, official);
        var upgrade = new UpgradeApproval(session, official, file);
        var passedOn = OwnTransaction.call(session, own -> {
            // a registration cannot be edited
            if (file.asked().kind() == CaseKind.UPGRADE && !upgrade.isAsSeen(own)) {
                return false;
            }
            if (!CaseQueue.approveFirst(own, file.id(), file.version(), official.id())) {
                throw Refused.of(Problem.CHANGED);
            }
            audit.chain(
                    own,
                    file.id(),
                    "approve-first",
                    document.map(SeenDocument::kept).orElse(Map.of()));
            return true;
        });
        if (!passedOn) {
            throw upgrade.startedOver();
        }
        audit.event(DeskAudit.CASE, file.id(), "approve-first", Map.of());
        var now = new CaseQueue(session).find(file.id()).orElseThrow(() -> Refused.of(Problem.NOT_FOUND));
        return Answers.half(new CaseView(session, official).line(now));
    }
}
