// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.ReadableSecret;
import org.junit.jupiter.api.Test;

class InitialSecretsIT {
    private static final String USER = "9f2c1c1e-6a1f-4a27-9d0a-0d2f6a1b7c33";
    private static final String WRONG = "0000000000";

    private final Town town = new Town(TestDatabase.postgres());

    @Test
    void isMadeToBeReadFromPaper() {
        var secret = issue();
        assertEquals(Optional.of(secret), ReadableSecret.read(ReadableSecret.grouped(secret)));
        assertTrue(isOpen());
    }

    @Test
    void opensOnce() {
        var secret = issue();
        assertInstanceOf(CodeCheck.Accepted.class, check(secret));
        assertInstanceOf(CodeCheck.NotSent.class, check(secret));
        assertFalse(isOpen());
    }

    @Test
    void isDeadAfterFiveTriesEvenIfRight() {
        var secret = issue();
        for (var left = 4; left > 0; left--) {
            assertEquals(new CodeCheck.Wrong(left), check(WRONG));
        }
        assertInstanceOf(CodeCheck.Exhausted.class, check(WRONG));
        assertInstanceOf(CodeCheck.Exhausted.class, check(secret));
    }

    @Test
    void aNewOneVoidsTheOlder() {
        var older = issue();
        var newer = issue();
        assertInstanceOf(CodeCheck.Wrong.class, check(older));
        assertInstanceOf(CodeCheck.Accepted.class, check(newer));
    }

    @Test
    void isGoneWhenTakenAway() {
        var secret = issue();
        town.run(session -> InitialSecrets.withdraw(session, USER));
        assertFalse(isOpen());
        assertInstanceOf(CodeCheck.NotSent.class, check(secret));
    }

    @Test
    void aLetterAbroadHasMoreTime() {
        var life = Duration.ofMillis(town.ask(session -> {
            InitialSecrets.issue(session, "abroad", true);
            return Database.of(session)
                    .createQuery(
                            "select c.expiresAt - c.createdAt from CodeEntity c where c.ownerId = :abroad", Long.class)
                    .setParameter("abroad", "abroad")
                    .getSingleResult();
        }));
        assertEquals(Duration.ofDays(30), life);
    }

    @Test
    void theOrderForAMailIsOfTheSameKind() {
        var order = InitialSecrets.order();
        var secret = town.ask(session -> new Codes(session).issue(USER, order.purpose(), order.policy()));
        assertInstanceOf(CodeCheck.Accepted.class, check(secret));
    }

    private String issue() {
        return town.ask(session -> InitialSecrets.issue(session, USER, false));
    }

    private boolean isOpen() {
        return town.ask(session -> new InitialSecrets(session).isOpen(USER));
    }

    private CodeCheck check(String typed) {
        return town.ask(session -> new InitialSecrets(session).check(USER, typed));
    }
}
