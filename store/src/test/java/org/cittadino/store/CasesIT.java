// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cittadino.domain.assurance.UpgradeWay;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.junit.jupiter.api.Test;

/** What citizens asked for, in the database. */
class CasesIT {
    private static final String ADA = "5ed1e9a1-6b0a-4f4e-9a39-0d2f0c8a1f11";

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void whatWasWrittenDownIsFoundTheNewestFirst() {
        var now = town.now();
        town.freeze(now);
        var first = open(CaseKind.UPGRADE, CaseState.OPEN);
        town.freeze(now + 1);
        var second = open(CaseKind.LOSS, CaseState.APPROVED);

        assertEquals(List.of(second, first), of(ADA));
        assertEquals(now, first.openedAt().toEpochMilli());
        assertEquals(first.openedAt(), first.changedAt());
    }

    @Test
    void eachCaseHasAReferenceOfItsOwn() {
        assertNotEquals(
                open(CaseKind.LOSS, CaseState.APPROVED).reference(),
                open(CaseKind.LOSS, CaseState.APPROVED).reference());
    }

    @Test
    void nobodySeesTheCasesOfOthers() {
        open(CaseKind.LOSS, CaseState.APPROVED);
        var neighbour = new Town(TestDatabase.postgres());

        assertEquals(List.of(), of("0c2a9b7d-52c4-4a4e-8a69-3b6f0d7a5e22"));
        assertEquals(List.of(), neighbour.ask(session -> new Cases(session).of(ADA)));
    }

    @Test
    void aRequestThatBreaksLeavesNoCase() {
        town.askInVain(session -> Cases.open(session, ADA, CaseKind.LOSS, CaseState.APPROVED));

        assertEquals(List.of(), of(ADA));
    }

    @Test
    void whoAsksTwiceHasOneCaseWithWhatWasAskedLast() {
        var first = askForUpgrade(UpgradeWay.SCAN, Map.of());
        var again = askForUpgrade(UpgradeWay.LETTER, Map.of("IDENTITY_CARD", "CA00000AA"));

        assertEquals(first.reference(), again.reference());
        assertEquals(1, of(ADA).size());
        assertEquals(
                Optional.of(new UpgradeRequest(UpgradeWay.LETTER, Map.of("IDENTITY_CARD", "CA00000AA"), "it")),
                town.ask(session -> new Cases(session).upgradeRequest(first.id())));
    }

    @Test
    void whatAnOfficialHasTakenGoesBackWhenTheCitizenAsksAnew() {
        var first = askForUpgrade(UpgradeWay.SCAN, Map.of());
        boolean taken = town.ask(session -> CaseQueue.claim(session, first.id(), 0, "official", ""));

        assertEquals(CaseState.OPEN, askForUpgrade(UpgradeWay.SCAN, Map.of()).state());
        boolean released = town.ask(session -> CaseQueue.release(session, first.id(), 1));
        assertTrue(taken);
        assertFalse(released);
    }

    private CitizenCase askForUpgrade(UpgradeWay way, Map<String, String> documents) {
        return town.ask(session -> Cases.askForUpgrade(session, ADA, new UpgradeRequest(way, documents, "it")));
    }

    private CitizenCase open(CaseKind kind, CaseState state) {
        return town.ask(session -> Cases.open(session, ADA, kind, state));
    }

    private List<CitizenCase> of(String owner) {
        return town.ask(session -> new Cases(session).of(owner));
    }
}
