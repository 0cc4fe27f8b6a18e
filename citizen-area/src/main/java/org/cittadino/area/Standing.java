// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.util.List;
import java.util.Map;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.cittadino.domain.assurance.Evidence;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.store.Assurance;
import org.cittadino.store.Cases;
import org.cittadino.store.CitizenCase;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;

/** How far the town knows who somebody is, what that opens, and what the citizen has asked for. */
final class Standing {
    private final KeycloakSession session;
    private final Visitor visitor;
    private final LocalTime time;

    Standing(KeycloakSession session, Visitor visitor, LocalTime time) {
        this.session = session;
        this.visitor = visitor;
        this.time = time;
    }

    void show(LoginFormsProvider form) {
        var owner = visitor.citizen().getId();
        var assurance = new Assurance(session);
        var level = assurance.of(visitor.citizen());
        form.setAttribute("areaLevel", level.name());
        form.setAttribute(
                "areaEvidence",
                told(assurance.evidence(visitor.citizen()), level).stream()
                        .map(one -> Map.of("kind", one.kind().id(), "since", time.day(one.collectedAt())))
                        .toList());
        form.setAttribute(
                "areaServices",
                new Services(session).list().stream().map(Standing::line).toList());
        form.setAttribute("areaCases", cases(owner));
    }

    /** What the register said is told once the account is strong: before, anybody could try documents here. */
    static List<Evidence> told(List<Evidence> held, AssuranceLevel level) {
        return held.stream()
                .filter(one -> level == AssuranceLevel.STRONG || one.kind() != EvidenceKind.REGISTER_MATCH)
                .toList();
    }

    private List<Map<String, Object>> cases(String owner) {
        return new Cases(session).of(owner).stream().map(this::line).toList();
    }

    private static Map<String, Object> line(Services.Service service) {
        return Map.of("name", service.name(), "address", service.address(), "needsStrong", service.needsStrong());
    }

    private Map<String, Object> line(CitizenCase one) {
        return Map.of(
                "kind", one.kind().name(),
                "state", one.state().name(),
                "reference", one.readableReference(),
                "opened", time.day(one.openedAt()),
                "changed", time.day(one.changedAt()));
    }
}
