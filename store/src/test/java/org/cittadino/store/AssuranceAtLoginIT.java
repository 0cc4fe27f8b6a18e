// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.fiscal.CodiceFiscale;
import org.cittadino.domain.fiscal.CodiceFiscaleReading;
import org.cittadino.store.Townsfolk.Person;
import org.junit.jupiter.api.Test;

/** What changed since somebody last came, and what proofs say of a codice fiscale that was changed meanwhile. */
class AssuranceAtLoginIT {
    private static final String MARIO = "RSSMRA80A01H501U";
    private static final String GIOVANNI = "BRNGNN71B26L219T";

    private final Town town = new Town(TestDatabase.postgres());
    private final Person mario = town.folk.settle(MARIO);

    @Test
    void aLooserPolicyIsFollowedAndTheIdentityIsTheirs() {
        raise(mario, MARIO, EvidenceKind.REGISTER_MATCH);
        town.attribute(CollectedEvidence.POLICY, "register-match");
        logIn(mario);

        assertTrue(mario.isShownStrong());
        assertEquals(1, town.rows("CIT_IDENTITY").size());
        assertEquals(List.of(), List.copyOf(town.folk.ended));
    }

    @Test
    void ofTwoWhoCouldBeTheSamePersonTheFirstToComeIs() {
        var second = town.folk.settle(MARIO);
        raise(mario, MARIO, EvidenceKind.REGISTER_MATCH);
        raise(second, MARIO, EvidenceKind.REGISTER_MATCH);
        town.attribute(CollectedEvidence.POLICY, "register-match");
        logIn(mario);
        second.attributes.put(CitizenAccount.FISCAL_NUMBER, MARIO);
        logIn(second);

        assertTrue(mario.isShownStrong());
        assertTrue(second.isShownWeak());
        assertEquals(AssuranceLevel.WEAK, level(second));
    }

    @Test
    void evidenceThatCountsNoMoreIsFollowedToo() {
        raise(mario, MARIO, EvidenceKind.COUNTER);
        town.run(session -> CollectedEvidence.revoke(session, mario.id));
        logIn(mario);

        assertTrue(mario.isShownWeak());
    }

    @Test
    void whoComesAgainUnchangedKeepsTheirSessions() {
        raise(mario, MARIO, EvidenceKind.COUNTER);
        logIn(mario);

        assertTrue(mario.isShownStrong());
        assertEquals(List.of(), List.copyOf(town.folk.ended));
    }

    @Test
    void aProofAboutOnePersonIsNotHandedInForAnother() {
        mario.attributes.put(CitizenAccount.FISCAL_NUMBER, GIOVANNI);

        assertEquals(RaiseOutcome.NO_FISCAL_NUMBER, raise(mario, MARIO, EvidenceKind.COUNTER));
        assertEquals(List.of(), town.rows("CIT_EVIDENCE"));
        assertTrue(mario.isShownWeak());
    }

    @Test
    void whatWasNotedWithoutACodiceFiscaleSpeaksForNoneThatIsTypedLater() {
        town.attribute(CollectedEvidence.POLICY, "imported");
        var nobody = town.folk.settle(null);
        note(nobody);
        nobody.attributes.put(CitizenAccount.FISCAL_NUMBER, MARIO);
        logIn(nobody);

        assertTrue(nobody.isShownWeak());
    }

    @Test
    void whatWasNotedSpeaksForTheCodiceFiscaleOfThatMomentAlone() {
        town.attribute(CollectedEvidence.POLICY, "imported");
        note(mario);
        assertEquals(AssuranceLevel.STRONG, level(mario));

        mario.attributes.put(CitizenAccount.FISCAL_NUMBER, GIOVANNI);
        logIn(mario);
        assertTrue(mario.isShownWeak());
    }

    private void note(Person who) {
        town.run(session -> Assurance.note(session, who.model(), EvidenceKind.IMPORTED, "desk"));
    }

    private RaiseOutcome raise(Person who, String about, EvidenceKind kind) {
        var code = ((CodiceFiscaleReading.Valid) CodiceFiscale.read(about)).code();
        return town.ask(session -> Assurance.raise(session, who.model(), code, kind, "desk", Optional.empty()));
    }

    private void logIn(Person who) {
        town.run(session -> new Assurance(session).follow(who.model()));
    }

    private AssuranceLevel level(Person who) {
        return town.ask(session -> new Assurance(session).of(who.model()));
    }
}
