// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.CodePolicy;
import org.junit.jupiter.api.Test;

/** The link in the mail and the code by text message, each one half of the way in. */
class FirstAccessHalvesIT {
    private final Town town = new Town(TestDatabase.postgres());
    private final String user = UUID.randomUUID().toString();

    @Test
    void theLinkHoldsHoweverOftenItIsOpened() {
        var link = link();

        assertTrue(holds(user, link));
        assertTrue(holds(user, link));
    }

    @Test
    void guessesAtTheLinkVoidNothing() {
        var link = link();
        for (var guess = 0; guess < 10; guess++) {
            assertFalse(holds(user, "A".repeat(43)));
        }

        assertTrue(holds(user, link));
    }

    @Test
    void theLinkIsOfOneAccount() {
        assertFalse(holds(UUID.randomUUID().toString(), link()));
    }

    @Test
    void aNewMailVoidsTheOlderLink() {
        var older = link();
        var newer = link();

        assertFalse(holds(user, older));
        assertTrue(holds(user, newer));
    }

    @Test
    void theLinkEndsAfterThreeWeeks() {
        var link = link();
        var made = Long.parseLong(town.only("CIT_CODE", "CREATED_AT"));

        town.freeze(made + 21L * 86_400_000 - 1);
        assertTrue(holds(user, link));
        town.freeze(made + 21L * 86_400_000);
        assertFalse(holds(user, link));
    }

    @Test
    void aCodeIsNoLinkAndALinkNoCode() {
        var link = link();
        var code = code();

        assertFalse(holds(user, code));
        assertInstanceOf(CodeCheck.Wrong.class, check(link));
    }

    @Test
    void theRightCodeCountsOnceAndLeavesTheLink() {
        var link = link();
        var code = code();

        assertInstanceOf(CodeCheck.Accepted.class, check(code));
        assertInstanceOf(CodeCheck.NotSent.class, check(code));
        assertTrue(holds(user, link));
    }

    @Test
    void afterFiveWrongOnesTheRightCodeIsDead() {
        var code = code();
        var wrong = code.equals("00000000") ? "00000001" : "00000000";
        for (var left = 4; left > 0; left--) {
            assertEquals(new CodeCheck.Wrong(left), check(wrong));
        }
        assertInstanceOf(CodeCheck.Exhausted.class, check(wrong));

        assertInstanceOf(CodeCheck.Exhausted.class, check(code));
    }

    @Test
    void withdrawnBothAreDead() {
        var link = link();
        var code = code();

        town.run(session -> FirstAccess.withdraw(session, user));

        assertFalse(holds(user, link));
        assertInstanceOf(CodeCheck.NotSent.class, check(code));
        assertFalse(town.yes(session -> new FirstAccess(session).isCodeSent(user)));
    }

    @Test
    void aCodeThatGoesOutAgainLivesAsLongAsAFirstOneAndKeepsItsTries() {
        var code = code();
        var made = Long.parseLong(town.only("CIT_CODE", "CREATED_AT"));
        assertInstanceOf(CodeCheck.Wrong.class, check("x"));

        town.freeze(made + 540_000);
        assertTrue(renewed(code));
        town.freeze(made + 1_100_000);

        assertEquals(new CodeCheck.Wrong(3), check("x"));
        assertInstanceOf(CodeCheck.Accepted.class, check(code));
    }

    @Test
    void onlyTheOpenCodeGoesOutAgain() {
        var older = code();
        var newer = code();
        assertNotEquals(older, newer);

        assertFalse(renewed(older));
        check(newer);
        assertFalse(renewed(newer));
    }

    private String link() {
        return issued(FirstAccess.link());
    }

    private String code() {
        return issued(FirstAccess.code());
    }

    private String issued(CodeOrder order) {
        return town.ask(session -> new Codes(session).issue(user, order.purpose(), order.policy()));
    }

    private boolean renewed(String code) {
        return town.yes(session -> new Codes(session).renew(user, FirstAccess.CODE, CodePolicy.SMS, code));
    }

    private boolean holds(String owner, String link) {
        return town.yes(session -> new FirstAccess(session).isLinkOf(owner, link));
    }

    private CodeCheck check(String code) {
        return town.ask(session -> new FirstAccess(session).check(user, code));
    }
}
