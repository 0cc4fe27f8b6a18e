// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.casework.RejectionReason;
import org.cittadino.store.Audit;
import org.cittadino.store.CaseFile;
import org.cittadino.store.CollectedEvidence;
import org.cittadino.store.Registration;
import org.cittadino.store.Scans;
import org.keycloak.models.KeycloakSession;

/** A case as the API shows it. */
final class CaseView {
    private final KeycloakSession session;
    private final Official official;

    CaseView(KeycloakSession session, Official official) {
        this.session = session;
        this.official = official;
    }

    /** One line of the list: nothing that a citizen handed in. */
    Map<String, Object> line(CaseFile file) {
        var asked = file.asked();
        var line = new LinkedHashMap<String, Object>();
        line.put("id", file.id());
        line.put("reference", asked.readableReference());
        line.put("kind", asked.kind().name());
        line.put("state", asked.state().name());
        line.put("version", file.version());
        line.put("openedAt", asked.openedAt().toString());
        line.put("changedAt", asked.changedAt().toString());
        line.put("ageDays", Duration.between(asked.openedAt(), Instant.now()).toDays());
        file.assignee().ifPresent(id -> line.put("claimedBy", person(id)));
        file.firstApprovalBy().ifPresent(id -> line.put("firstApprovalBy", person(id)));
        line.put("way", file.request().map(wanted -> wanted.way().id()).orElse(""));
        line.put("scans", new Scans(session).ofCase(file.id()).size());
        return line;
    }

    private Map<String, Object> person(String id) {
        var user = session.users().getUserById(session.getContext().getRealm(), id);
        return user == null
                ? Map.of("id", id, "me", false)
                : Map.of("id", id, "name", user.getUsername(), "me", id.equals(official.id()));
    }

    /** The whole case; what was handed in is there as long as it is not decided. */
    Map<String, Object> whole(OpenCase open, Optional<Applicant> applicant, RegisterInquiry.Told told) {
        var file = open.file();
        var whole = line(file);
        applicant.ifPresent(citizen -> whole.putAll(handedIn(citizen, told)));
        whole.put("scans", scans(file.id()));
        whole.put("history", history(file.id()));
        file.decidedBy().ifPresent(id -> whole.put("decidedBy", person(id)));
        file.reason().map(RejectionReason::id).ifPresent(reason -> whole.put("reason", reason));
        if (!file.note().isEmpty()) {
            whole.put("note", file.note());
        }
        open.waiting().ifPresent(registration -> whole.put("registration", registration(registration)));
        whole.put("evidence", evidence(file.ownerId()));
        return whole;
    }

    private static Map<String, Object> handedIn(Applicant applicant, RegisterInquiry.Told told) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("person", new PersonRows(applicant, told).rows());
        shown.put("register", Map.of("answer", told.answer()));
        shown.put("documents", applicant.documents());
        shown.put("email", applicant.email());
        shown.put("emailProven", applicant.emailProven());
        shown.put("locale", applicant.locale());
        shown.put("route", applicant.route());
        shown.put("remarks", applicant.remarks());
        return shown;
    }

    private List<Map<String, Object>> scans(String caseId) {
        return new Scans(session)
                .ofCase(caseId).stream()
                        .map(scan -> Map.<String, Object>of(
                                "id", scan.id(),
                                "pages", scan.pages(),
                                "handedInAt", scan.handedInAt().toString()))
                        .toList();
    }

    private List<Map<String, Object>> history(String caseId) {
        return new Audit(session)
                .of(caseId).stream()
                        .map(one -> Map.<String, Object>of(
                                "at", one.at().toString(), "who", person(one.actor()), "act", one.act()))
                        .toList();
    }

    private static Map<String, Object> registration(Registration registration) {
        var content = registration.content();
        var shown = new LinkedHashMap<String, Object>();
        shown.put("typed", content.typed());
        shown.put("attributes", content.attributes());
        shown.put("documents", content.documents());
        shown.put("remarks", content.remarks());
        shown.put("route", content.route());
        shown.put("email", content.email());
        shown.put("emailProven", registration.emailProven());
        shown.put("locale", content.locale());
        shown.put("passwordChosen", !content.password().isNone());
        return shown;
    }

    /** What steps have handed in, the register's answer among it. */
    private List<Map<String, Object>> evidence(String ownerId) {
        return new CollectedEvidence(session)
                .of(ownerId).stream()
                        .map(one -> Map.<String, Object>of(
                                "kind", one.kind().name(),
                                "collectedAt", one.collectedAt().toString()))
                        .toList();
    }
}
