// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.cittadino.domain.assurance.Evidence;
import org.cittadino.domain.assurance.EvidenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proofs of who somebody is, in the database. */
class CollectedEvidenceIT {
    private static final String ADA = "5ed1e9a1-6b0a-4f4e-9a39-0d2f0c8a1f11";
    private static final String BRUNO = "0c2a9b7d-52c4-4a4e-8a69-3b6f0d7a5e22";

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void whoHasHandedInNothingIsWeak() {
        assertEquals(AssuranceLevel.WEAK, level(ADA));
    }

    @Test
    void aVisitAtTheCounterMakesStrongAndOnlyThisPerson() {
        handIn(ADA, EvidenceKind.COUNTER);

        assertEquals(AssuranceLevel.STRONG, level(ADA));
        assertEquals(AssuranceLevel.WEAK, level(BRUNO));
    }

    @Test
    void evidenceOfAnotherTownCountsNothingHere() {
        var neighbour = new Town(TestDatabase.postgres());
        neighbour.run(
                session -> CollectedEvidence.handIn(session, ADA, EvidenceKind.COUNTER, "desk", Optional.empty()));

        assertEquals(AssuranceLevel.WEAK, level(ADA));
    }

    @Test
    void evidenceEndsToTheMillisecond() {
        var now = town.now();
        town.freeze(now);
        town.run(session -> CollectedEvidence.handIn(
                session, ADA, EvidenceKind.DOCUMENT_SCAN, "desk", Optional.of(Duration.ofDays(1))));
        town.freeze(now + Duration.ofDays(1).toMillis() - 1);
        assertEquals(AssuranceLevel.STRONG, level(ADA));

        town.freeze(now + Duration.ofDays(1).toMillis());
        assertEquals(AssuranceLevel.WEAK, level(ADA));
        assertEquals(List.of(), kinds(ADA));
    }

    @Test
    void revokedEvidenceCountsNoMoreAndIsKept() {
        handIn(ADA, EvidenceKind.COUNTER);
        handIn(BRUNO, EvidenceKind.COUNTER);
        town.run(session -> CollectedEvidence.revoke(session, ADA));

        assertEquals(AssuranceLevel.WEAK, level(ADA));
        assertEquals(AssuranceLevel.STRONG, level(BRUNO));
        assertEquals(2, town.rows("CIT_EVIDENCE").size());
        assertNotEquals("null", row(ADA));
        assertEquals("null", row(BRUNO));
    }

    @Test
    void revokingTwiceKeepsTheFirstTime() {
        var now = town.now();
        town.freeze(now);
        handIn(ADA, EvidenceKind.COUNTER);
        town.run(session -> CollectedEvidence.revoke(session, ADA));
        town.freeze(now + 5000);
        town.run(session -> CollectedEvidence.revoke(session, ADA));

        assertEquals(Long.toString(now), row(ADA));
    }

    @Test
    void theOldestComesFirst() {
        var now = town.now();
        town.freeze(now);
        handIn(ADA, EvidenceKind.REGISTER_MATCH);
        town.freeze(now + 1);
        handIn(ADA, EvidenceKind.EMAIL_CODE);

        assertEquals(List.of(EvidenceKind.REGISTER_MATCH, EvidenceKind.EMAIL_CODE), kinds(ADA));
    }

    @Test
    void theTownSaysWhatMakesStrong() {
        handIn(ADA, EvidenceKind.REGISTER_MATCH);
        assertEquals(AssuranceLevel.WEAK, level(ADA));

        town.attribute(CollectedEvidence.POLICY, "register-match");
        assertEquals(AssuranceLevel.STRONG, level(ADA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "everything", "email-code"})
    void aPolicyThatCannotBeReadOpensNothing(String written) {
        town.attribute(CollectedEvidence.POLICY, written);
        handIn(ADA, EvidenceKind.EMAIL_CODE);
        assertEquals(AssuranceLevel.WEAK, level(ADA));

        handIn(ADA, EvidenceKind.COUNTER);
        assertEquals(AssuranceLevel.STRONG, level(ADA));
    }

    private void handIn(String owner, EvidenceKind kind) {
        town.run(session -> CollectedEvidence.handIn(session, owner, kind, "desk", Optional.empty()));
    }

    private AssuranceLevel level(String owner) {
        return town.ask(session -> new CollectedEvidence(session).level(owner));
    }

    private List<EvidenceKind> kinds(String owner) {
        return town.ask(session -> new CollectedEvidence(session)
                .of(owner).stream().map(Evidence::kind).toList());
    }

    private String row(String owner) {
        return town.rows("CIT_EVIDENCE").stream()
                .filter(row -> owner.equals(row.get("OWNER_ID")))
                .map(row -> String.valueOf(row.get("REVOKED_AT")))
                .findFirst()
                .orElseThrow();
    }
}
