// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.casework.RejectionReason;
import org.cittadino.store.CaseFile;
import org.cittadino.store.CollectedEvidence;
import org.cittadino.store.Registration;
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
        return line;
    }

    private Map<String, Object> person(String id) {
        var user = session.users().getUserById(session.getContext().getRealm(), id);
        return user == null
                ? Map.of("id", id, "me", false)
                : Map.of("id", id, "name", user.getUsername(), "me", id.equals(official.id()));
    }

    /** The whole case; what was handed in is there as long as the registration waits. */
    Map<String, Object> whole(CaseFile file, Optional<Registration> waiting) {
        var whole = line(file);
        file.decidedBy().ifPresent(id -> whole.put("decidedBy", person(id)));
        file.reason().map(RejectionReason::id).ifPresent(reason -> whole.put("reason", reason));
        if (!file.note().isEmpty()) {
            whole.put("note", file.note());
        }
        waiting.ifPresent(registration -> whole.put("registration", registration(registration)));
        whole.put("evidence", evidence(file.ownerId()));
        return whole;
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
