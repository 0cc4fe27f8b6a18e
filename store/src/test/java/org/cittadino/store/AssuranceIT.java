// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.cittadino.domain.assurance.Evidence;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.store.Townsfolk.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an account becomes strong, and how it stops being so. */
class AssuranceIT {
    private static final String MARIO = "RSSMRA80A01H501U";
    private static final String GIOVANNI = "BRNGNN71B26L219T";
    private static final Optional<Duration> FOREVER = Optional.empty();

    private final Town town = new Town(TestDatabase.postgres());
    private final Person mario = town.folk.settle(MARIO);

    @ParameterizedTest
    @EnumSource(names = {"COUNTER", "DOCUMENT_SCAN", "ELECTRONIC_IDENTITY", "SMART_CARD"})
    void oneGoodProofMakesStrongAndApplicationsSeeIt(EvidenceKind kind) {
        assertEquals(RaiseOutcome.STRONG, raise(mario, kind));

        assertEquals(AssuranceLevel.STRONG, level(mario));
        assertTrue(mario.isShownStrong());
        assertEquals(List.of(), sessionsEnded());
    }

    @ParameterizedTest
    @EnumSource(names = {"EMAIL_CODE", "REGISTER_MATCH", "LETTER_CODE", "IMPORTED"})
    void aProofThatIsNotEnoughCountsAndReservesNothing(EvidenceKind kind) {
        assertEquals(RaiseOutcome.STILL_WEAK, raise(mario, kind));

        assertEquals(AssuranceLevel.WEAK, level(mario));
        assertTrue(mario.isShownWeak());
        assertEquals(List.of(kind), counting(mario));
        assertEquals(List.of(), town.rows("CIT_IDENTITY"));
    }

    @Test
    void aWayOfTwoProofsIsCompleteWithTheSecond() {
        assertEquals(RaiseOutcome.STILL_WEAK, raise(mario, EvidenceKind.REGISTER_MATCH));
        assertEquals(RaiseOutcome.STRONG, raise(mario, EvidenceKind.LETTER_CODE));

        assertTrue(mario.isShownStrong());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "RSSMRA80A01H501A", "01533060511"})
    void withoutACodiceFiscaleNothingIsProven(@Nullable String typed) {
        var nobody = town.folk.settle(typed);

        assertEquals(RaiseOutcome.NO_FISCAL_NUMBER, raise(nobody, EvidenceKind.COUNTER));
        assertEquals(List.of(), town.rows("CIT_EVIDENCE"));
        assertTrue(nobody.isShownWeak());
    }

    @Test
    void whatWasHandedInWithoutACodiceFiscaleProvesNoneThatIsTypedLater() {
        var nobody = town.folk.settle(null);
        raise(nobody, EvidenceKind.LETTER_CODE);
        nobody.attributes.put(CitizenAccount.FISCAL_NUMBER, MARIO);

        assertEquals(RaiseOutcome.STILL_WEAK, raise(nobody, EvidenceKind.REGISTER_MATCH));
        assertTrue(nobody.isShownWeak());
    }

    @Test
    void theFirstProofWins() {
        var second = town.folk.settle(MARIO);
        raise(mario, EvidenceKind.COUNTER);
        second.attributes.put(CitizenAccount.FISCAL_NUMBER, MARIO);

        assertEquals(RaiseOutcome.IDENTITY_TAKEN, raise(second, EvidenceKind.COUNTER));
        assertEquals(1, town.rows("CIT_EVIDENCE").size());
        assertEquals(AssuranceLevel.WEAK, level(second));
        assertTrue(mario.isShownStrong());
    }

    @Test
    void evidenceOfARegistrationDoesNotMakeASecondAccountStrong() {
        town.attribute(CollectedEvidence.POLICY, "register-match");
        raise(mario, EvidenceKind.REGISTER_MATCH);
        var second = town.folk.settle(MARIO);
        handIn(second, EvidenceKind.REGISTER_MATCH);

        settle(second);

        assertEquals(AssuranceLevel.WEAK, level(second));
        assertTrue(second.isShownWeak());
    }

    @Test
    void anotherTownMayProveTheSamePerson() {
        raise(mario, EvidenceKind.COUNTER);
        var neighbour = new Town(TestDatabase.postgres());
        var there = neighbour.folk.settle(MARIO);

        assertEquals(
                RaiseOutcome.STRONG,
                neighbour.ask(
                        session -> Assurance.raise(session, there.model(), EvidenceKind.COUNTER, "desk", FOREVER)));
        assertNotEquals(town.only("CIT_IDENTITY", "FISCAL_MAC"), neighbour.only("CIT_IDENTITY", "FISCAL_MAC"));
    }

    @Test
    void whatBreaksAfterwardsProvesNothing() {
        town.askInVain(session -> Assurance.raise(session, mario.model(), EvidenceKind.COUNTER, "desk", FOREVER));

        assertEquals(List.of(), town.rows("CIT_IDENTITY"));
        assertEquals(List.of(), town.rows("CIT_EVIDENCE"));
    }

    @Test
    void evidenceThatEndsMakesWeakWithoutAnybodysDoing() {
        var now = town.now();
        town.freeze(now);
        town.ask(session -> Assurance.raise(
                session, mario.model(), EvidenceKind.DOCUMENT_SCAN, "desk", Optional.of(Duration.ofDays(1))));
        assertEquals(AssuranceLevel.STRONG, level(mario));

        town.freeze(now + Duration.ofDays(1).toMillis());
        assertEquals(AssuranceLevel.WEAK, level(mario));
    }

    @Test
    void aDocumentThatIsOverProvesNothing() {
        var over = town.ask(session -> Assurance.raise(
                session, mario.model(), EvidenceKind.DOCUMENT_SCAN, "desk", Optional.of(Duration.ofDays(-1))));

        assertEquals(RaiseOutcome.STILL_WEAK, over);
        assertTrue(mario.isShownWeak());
    }

    @Test
    void revokingTakesAllButTheAddressAndEndsEverySession() {
        raise(mario, EvidenceKind.EMAIL_CODE);
        raise(mario, EvidenceKind.COUNTER);

        town.run(session -> Assurance.revoke(session, mario.model()));

        assertEquals(AssuranceLevel.WEAK, level(mario));
        assertTrue(mario.isShownWeak());
        assertEquals(List.of(EvidenceKind.EMAIL_CODE), counting(mario));
        assertEquals(List.of(mario.id, "offline"), sessionsEnded());
    }

    @Test
    void sessionsOfAWeakAccountEndWithARevocationToo() {
        town.run(session -> Assurance.revoke(session, mario.model()));

        assertEquals(List.of(mario.id, "offline"), sessionsEnded());
    }

    @Test
    void aRevokedIdentityStaysWithItsOwnerWhoMayProveItAnew() {
        raise(mario, EvidenceKind.COUNTER);
        town.run(session -> Assurance.revoke(session, mario.model()));
        var thief = town.folk.settle(MARIO);

        assertEquals(RaiseOutcome.IDENTITY_TAKEN, raise(thief, EvidenceKind.COUNTER));
        assertEquals(RaiseOutcome.STRONG, raise(mario, EvidenceKind.COUNTER));
        assertTrue(mario.isShownStrong());
    }

    @Test
    void anAccountThatIsRemovedFreesTheIdentity() {
        raise(mario, EvidenceKind.COUNTER);
        town.folk.leave(mario);
        town.run(session -> Purge.user(session, town.realmId, mario.id));

        assertEquals(RaiseOutcome.STRONG, raise(town.folk.settle(MARIO), EvidenceKind.COUNTER));
    }

    @Test
    void whoChangesAProvenCodiceFiscaleIsWeakAndLoggedOut() {
        raise(mario, EvidenceKind.COUNTER);
        mario.attributes.put(CitizenAccount.FISCAL_NUMBER, GIOVANNI);
        assertEquals(AssuranceLevel.WEAK, level(mario));

        settle(mario);

        assertTrue(mario.isShownWeak());
        assertEquals(List.of(mario.id, "offline"), sessionsEnded());
    }

    @Test
    void whatProvedOnePersonAddsNothingToTheProofOfAnother() {
        raise(mario, EvidenceKind.COUNTER);
        raise(mario, EvidenceKind.REGISTER_MATCH);
        mario.attributes.put(CitizenAccount.FISCAL_NUMBER, GIOVANNI);

        assertEquals(RaiseOutcome.STILL_WEAK, raise(mario, EvidenceKind.LETTER_CODE));
        assertTrue(mario.isShownWeak());
        assertEquals(List.of(EvidenceKind.LETTER_CODE), counting(mario));
    }

    @Test
    void anOfficialMayProveTheNewCodiceFiscaleAndTheOldOneIsFree() {
        raise(mario, EvidenceKind.COUNTER);
        mario.attributes.put(CitizenAccount.FISCAL_NUMBER, GIOVANNI);

        assertEquals(RaiseOutcome.STRONG, raise(mario, EvidenceKind.COUNTER));
        assertTrue(mario.isShownStrong());
        assertEquals(RaiseOutcome.STRONG, raise(town.folk.settle(MARIO), EvidenceKind.COUNTER));
    }

    @Test
    void whoCannotHaveTheNewOneKeepsTheOldOneReserved() {
        raise(mario, EvidenceKind.COUNTER);
        raise(town.folk.settle(GIOVANNI), EvidenceKind.COUNTER);
        mario.attributes.put(CitizenAccount.FISCAL_NUMBER, GIOVANNI);

        assertEquals(RaiseOutcome.IDENTITY_TAKEN, raise(mario, EvidenceKind.COUNTER));
        assertEquals(RaiseOutcome.IDENTITY_TAKEN, raise(town.folk.settle(MARIO), EvidenceKind.COUNTER));
    }

    @Test
    void putBackTheProvenOneCountsAgain() {
        raise(mario, EvidenceKind.COUNTER);
        mario.attributes.put(CitizenAccount.FISCAL_NUMBER, GIOVANNI);
        settle(mario);
        mario.attributes.put(CitizenAccount.FISCAL_NUMBER, MARIO);
        settle(mario);

        assertTrue(mario.isShownStrong());
    }

    @Test
    void anotherSpellingIsTheSamePerson() {
        raise(mario, EvidenceKind.COUNTER);
        mario.attributes.put(CitizenAccount.FISCAL_NUMBER, "rss mra 80a01 h501u");

        assertEquals(AssuranceLevel.STRONG, level(mario));
    }

    @Test
    void aRoleOrAttributeGivenByHandIsTakenBack() {
        town.run(session -> {
            var realm = session.getContext().getRealm();
            mario.model().grantRole(realm.addRole(Assurance.ROLE));
        });
        mario.attributes.put(CitizenAccount.ASSURANCE_LEVEL, "strong");
        assertEquals(AssuranceLevel.WEAK, level(mario));

        settle(mario);

        assertTrue(mario.isShownWeak());
    }

    @Test
    void settlingAgainChangesNothing() {
        raise(mario, EvidenceKind.COUNTER);
        settle(mario);
        settle(mario);

        assertTrue(mario.isShownStrong());
        assertEquals(List.of(), sessionsEnded());
        assertEquals(1, town.rows("CIT_IDENTITY").size());
    }

    @Test
    void theConfigurationOfTheActionComesBeforeTheAttributeOfTheRealm() {
        town.attribute(CollectedEvidence.POLICY, "register-match");
        town.folk.policyOfTheAction("letter-code");

        assertEquals(RaiseOutcome.STILL_WEAK, raise(mario, EvidenceKind.REGISTER_MATCH));
        assertEquals(RaiseOutcome.STRONG, raise(mario, EvidenceKind.LETTER_CODE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "email-code", "counter,"})
    void aConfigurationThatCannotBeReadLeavesTheRecommendedPolicy(String written) {
        town.attribute(CollectedEvidence.POLICY, "register-match");
        town.folk.policyOfTheAction(written);

        assertEquals(RaiseOutcome.STILL_WEAK, raise(mario, EvidenceKind.REGISTER_MATCH));
        assertEquals(RaiseOutcome.STRONG, raise(mario, EvidenceKind.COUNTER));
    }

    @Test
    void nothingReadableIsKept() {
        raise(mario, EvidenceKind.COUNTER);

        assertFalse(town.rows("CIT_IDENTITY").toString().contains(MARIO));
        assertFalse(town.rows("CIT_EVIDENCE").toString().contains(MARIO));
    }

    private RaiseOutcome raise(Person who, EvidenceKind kind) {
        return town.ask(session -> Assurance.raise(session, who.model(), kind, "desk", FOREVER));
    }

    private void handIn(Person who, EvidenceKind kind) {
        town.run(session -> CollectedEvidence.handIn(session, who.id, kind, "table", FOREVER));
    }

    private void settle(Person who) {
        town.run(session -> Assurance.settle(session, who.model()));
    }

    private AssuranceLevel level(Person who) {
        return town.ask(session -> new Assurance(session).of(who.model()));
    }

    private List<EvidenceKind> counting(Person who) {
        return town.ask(session -> new Assurance(session)
                .evidence(who.model()).stream().map(Evidence::kind).toList());
    }

    private List<String> sessionsEnded() {
        return List.copyOf(town.folk.ended);
    }
}
