// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cittadino.store.Assurance;
import org.cittadino.store.CaseFile;
import org.cittadino.store.CaseQueue;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.RaiseOutcome;
import org.cittadino.store.Scans;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/** An official says yes to a strong credential: the proof, the level and the end of the case are one transaction. */
final class UpgradeApproval {
    private final KeycloakSession session;
    private final Official official;
    private final CaseFile seen;
    private final DeskAudit audit;

    UpgradeApproval(KeycloakSession session, Official official, CaseFile seen) {
        this.session = session;
        this.official = official;
        this.seen = seen;
        this.audit = new DeskAudit(session, official);
    }

    Response give(SeenDocument document) {
        var area = DeskMail.entrance(session);
        try {
            if (!OwnTransaction.call(session, own -> raise(own, document, area))) {
                throw startedOver();
            }
        } catch (ModelDuplicateException provenAtThisMoment) {
            throw Refused.of(Problem.IDENTITY_TAKEN);
        }
        audit.event(DeskAudit.CASE, seen.id(), "approve", Map.of("user", seen.ownerId()));
        return Answers.ok(Map.of("userId", seen.ownerId(), "level", "strong"));
    }

    /** Whether the account is what the official took the case with. */
    boolean isAsSeen(KeycloakSession own) {
        var citizen = own.users().getUserById(own.getContext().getRealm(), seen.ownerId());
        return citizen != null && Applicant.of(own, citizen, seen).digest().equals(seen.seen());
    }

    private boolean raise(KeycloakSession own, SeenDocument document, String area) {
        var citizen = own.users().getUserById(own.getContext().getRealm(), seen.ownerId());
        if (citizen == null) {
            throw Refused.of(Problem.NOT_FOUND);
        }
        var applicant = Applicant.of(own, citizen, seen);
        if (!applicant.digest().equals(seen.seen())) {
            return false;
        }
        if (!CaseQueue.approve(own, seen.id(), seen.version(), official.id(), citizen.getId())) {
            throw Refused.of(Problem.CHANGED);
        }
        var outcome = Assurance.raise(own, citizen, document.kind(), official.id(), Optional.of(document.life()));
        refuse(outcome);
        Scans.decided(own, seen.id());
        new DeskMail(own, applicant).raised(seen.id(), area);
        var details = new HashMap<>(document.kept());
        details.put("user", citizen.getId());
        audit.chain(own, seen.id(), "approve", details);
        return true;
    }

    private static void refuse(RaiseOutcome outcome) {
        switch (outcome) {
            case STRONG -> {
                return;
            }
            case STILL_WEAK -> throw Refused.of(Problem.NOT_ENOUGH);
            case IDENTITY_TAKEN -> throw Refused.of(Problem.IDENTITY_TAKEN);
            case NO_FISCAL_NUMBER -> throw Refused.of(Problem.NO_FISCAL_NUMBER);
        }
    }

    /** The citizen has edited the account since the official took the case: somebody has to look again. */
    Refused startedOver() {
        OwnTransaction.call(session, own -> {
            if (CaseQueue.startOver(own, seen.id(), seen.version())) {
                audit.chain(own, seen.id(), "start-over", Map.of());
            }
            return true;
        });
        return Refused.of(Problem.CHANGED);
    }
}
