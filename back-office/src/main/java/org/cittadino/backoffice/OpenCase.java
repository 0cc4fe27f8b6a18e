// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.store.CaseFile;
import org.cittadino.store.CaseQueue;
import org.cittadino.store.CitizenAccount;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** A case that an official wants to move, and whether the official may. */
final class OpenCase {
    private final KeycloakSession session;
    private final Official official;
    private final CaseFile file;

    private OpenCase(KeycloakSession session, Official official, CaseFile file) {
        this.session = session;
        this.official = official;
        this.file = file;
    }

    /** @throws Refused if there is none, or it is about the official's own account */
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

    /**
     * What is decided, as the official has seen it.
     *
     * @throws Refused if it is another state of the case, nobody or somebody else has taken it, or it is over
     */
    Registration decidable(int version) {
        if (file.asked().kind() != CaseKind.NEW_ACCOUNT) {
            throw Refused.of(Problem.NOT_DECIDABLE);
        }
        var mine = file.assignee().filter(official.id()::equals).isPresent();
        if (file.asked().state() != CaseState.CLAIMED || !mine || file.version() != version) {
            throw Refused.of(Problem.CHANGED);
        }
        return waiting().orElseThrow(() -> Refused.of(Problem.REGISTRATION_OVER));
    }

    /** Before there is an account, the address or the codice fiscale says whose it would be. */
    private boolean isOwn() {
        return file.ownerId().equals(official.id())
                || waiting().filter(this::isOfTheOfficial).isPresent();
    }

    private boolean isOfTheOfficial(Registration registration) {
        var user = official.user();
        var code = registration.content().attributes().get(CitizenAccount.FISCAL_NUMBER);
        return isSame(registration.content().email(), user.getEmail())
                || code != null
                        && code.stream()
                                .anyMatch(one -> isSame(one, user.getFirstAttribute(CitizenAccount.FISCAL_NUMBER)));
    }

    private static boolean isSame(String handedIn, @Nullable String own) {
        return !handedIn.isBlank()
                && Objects.requireNonNullElse(own, "")
                        .toLowerCase(Locale.ROOT)
                        .equals(handedIn.toLowerCase(Locale.ROOT));
    }
}
