// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.Optional;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.store.CaseFile;
import org.cittadino.store.CaseQueue;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.keycloak.models.KeycloakSession;

/** A case that an official wants to see or to move, and whether the official may. */
final class OpenCase {
    private final KeycloakSession session;
    private final Official official;
    private final CaseFile file;

    private OpenCase(KeycloakSession session, Official official, CaseFile file) {
        this.session = session;
        this.official = official;
        this.file = file;
    }

    /** @throws Refused if there is none, or it is the official's own */
    static OpenCase find(KeycloakSession session, Official official, String id) {
        var found = new CaseQueue(session).find(id).orElseThrow(() -> Refused.of(Problem.NOT_FOUND));
        var open = new OpenCase(session, official, found);
        if (open.isOwn()) {
            throw Refused.of(Problem.OWN_CASE);
        }
        return open;
    }

    CaseFile file() {
        return file;
    }

    Optional<Registration> waiting() {
        return new Registrations(session).waiting(file.ownerId());
    }

    /** Whom it is about, as long as there is something to decide. */
    Optional<Applicant> applicant() {
        if (isDecided()) {
            return Optional.empty();
        }
        return file.asked().kind() == CaseKind.NEW_ACCOUNT ? waiting().map(Applicant::of) : holder();
    }

    private Optional<Applicant> holder() {
        return Optional.ofNullable(
                        session.users().getUserById(session.getContext().getRealm(), file.ownerId()))
                .map(citizen -> Applicant.of(session, citizen, file));
    }

    private boolean isDecided() {
        var state = file.asked().state();
        return state == CaseState.APPROVED || state == CaseState.REJECTED;
    }

    /**
     * What is decided, as the official has seen it.
     *
     * @throws Refused if it is another state of the case, nobody or somebody else has taken it, or it is over
     */
    Registration decidable(int version) {
        if (file.asked().kind() != CaseKind.NEW_ACCOUNT) {
            throw Refused.of(Problem.NOT_DECIDABLE);
        }
        mustBeHeld(version);
        return waiting().orElseThrow(() -> Refused.of(Problem.REGISTRATION_OVER));
    }

    /** @throws Refused if nobody or somebody else has taken it, or not as it was seen */
    void mustBeHeld(int version) {
        if (file.asked().kind() == CaseKind.LOSS) {
            throw Refused.of(Problem.NOT_DECIDABLE);
        }
        var mine = file.assignee().filter(official.id()::equals).isPresent();
        if (file.asked().state() != CaseState.CLAIMED || !mine || file.version() != version) {
            throw Refused.of(Problem.CHANGED);
        }
    }

    private boolean isOwn() {
        return file.ownerId().equals(official.id())
                || applicant().filter(new SamePerson(official.user())::isThe).isPresent();
    }
}
