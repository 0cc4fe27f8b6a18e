// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.store.Townsfolk.Person;
import org.junit.jupiter.api.Test;

/** One person, one mark, whatever the town's key is. */
class FiscalMarksIT {
    private static final String MARIO = "RSSMRA80A01H501U";
    private static final String GIOVANNI = "BRNGNN71B26L219T";

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void theSameNumberHasTheSameMarkAndAnotherHasNot() {
        assertEquals(mark(MARIO), mark(MARIO));
        assertNotEquals(mark(MARIO), mark(GIOVANNI));
    }

    @Test
    void aNewKeyOfTheTownChangesNoMark() {
        var before = mark(MARIO);
        town.keys(Town.NEW_KEY + "," + Town.KEY);

        assertEquals(before, mark(MARIO));
    }

    @Test
    void whoProvedItBeforeTheKeysChangedStillHasIt() {
        prove(town.folk.settle(MARIO));
        town.keys(Town.NEW_KEY + "," + Town.KEY);

        assertEquals(RaiseOutcome.IDENTITY_TAKEN, prove(town.folk.settle(MARIO)));
    }

    @Test
    void anOldKeyMayBeTakenAwayOnceTheHourlyTaskHasRun() {
        var mario = town.folk.settle(MARIO);
        prove(mario);
        town.keys(Town.NEW_KEY + "," + Town.KEY);
        town.run(AgedEvidence::settle);
        town.keys(Town.NEW_KEY);

        assertEquals("k2", town.only("CIT_IDENTITY", "KEY_ID"));
        assertEquals(RaiseOutcome.IDENTITY_TAKEN, prove(town.folk.settle(MARIO)));
        assertEquals(RaiseOutcome.STRONG, prove(mario));
    }

    @Test
    void anOldKeyThatIsTakenAwayTooEarlyLetsNobodyProveAnything() {
        prove(town.folk.settle(MARIO));
        town.keys(Town.NEW_KEY);
        var giovanni = town.folk.settle(GIOVANNI);

        assertThrows(IllegalStateException.class, () -> prove(giovanni));
    }

    private String mark(String number) {
        return town.ask(session -> new FiscalMarks(session).of(number));
    }

    private RaiseOutcome prove(Person who) {
        return town.ask(
                session -> Assurance.raise(session, who.model(), EvidenceKind.COUNTER, "desk", Optional.empty()));
    }
}
