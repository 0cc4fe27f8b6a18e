// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Duration;
import java.util.Optional;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.cittadino.domain.assurance.EvidenceKind;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** The level of an account. */
public final class Assurance {
    private final KeycloakSession session;

    public Assurance(KeycloakSession session) {
        this.session = session;
    }

    public AssuranceLevel of(UserModel citizen) {
        return new CollectedEvidence(session).level(citizen.getId());
    }

    /** Hands in a proof, in the transaction of the caller. */
    public static RaiseOutcome raise(
            KeycloakSession own, UserModel citizen, EvidenceKind kind, String verifier, Optional<Duration> life) {
        CollectedEvidence.handIn(own, citizen.getId(), kind, verifier, life);
        Database.of(own).flush();
        return new Assurance(own).of(citizen) == AssuranceLevel.STRONG ? RaiseOutcome.STRONG : RaiseOutcome.STILL_WEAK;
    }
}
