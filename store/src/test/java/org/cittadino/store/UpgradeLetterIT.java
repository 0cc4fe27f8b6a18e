// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.letter.LetterKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A letter with a code for the strong credential, beside those with a first secret. */
class UpgradeLetterIT {
    private static final long HOUR = 3_600_000;

    private final Town town = new Town(TestDatabase.postgres());
    private final String ada = UUID.randomUUID().toString();
    private final String bruno = UUID.randomUUID().toString();

    @Test
    void aCodeForMoreIsGoodForTheCodiceFiscaleItWasOrderedFor() {
        assertTrue(orderUpgrade(ada, "RSSMRA75C22H501I"));
        var letter = contents(gather()).get(0);

        assertEquals(LetterKind.UPGRADE_CODE, letter.kind());
        assertFalse(hasSecret(ada));
        assertInstanceOf(CodeCheck.NotSent.class, checkUpgrade("VRDLGI80A01H501W", letter.secret()));
        assertInstanceOf(CodeCheck.Accepted.class, checkUpgrade("RSSMRA75C22H501I", letter.secret()));
        assertInstanceOf(CodeCheck.NotSent.class, checkUpgrade("RSSMRA75C22H501I", letter.secret()));
    }

    @Test
    void theCodeOfALetterThatCameBackIsVoidAndTheSecretOfAnotherStays() {
        var now = town.now();
        town.freeze(now);
        order(ada);
        var first = gather();
        town.ask(session -> new Letters(session).printed(first.id()));
        town.freeze(now + 24 * HOUR);
        orderUpgrade(ada, "RSSMRA75C22H501I");
        var batch = gather();
        var secret = contents(batch).get(0).secret();
        var upgrade = town.ask(session -> new Letters(session).of(ada)).get(0);

        assertTrue(town.yes(session -> new Letters(session).returned(upgrade.id())));
        assertTrue(hasSecret(ada));
        assertInstanceOf(CodeCheck.NotSent.class, checkUpgrade("RSSMRA75C22H501I", secret));
    }

    @Test
    void whoCannotLogInYetIsWrittenToFirst() {
        order(ada);
        assertFalse(orderUpgrade(ada, "RSSMRA75C22H501I"));
        orderUpgrade(bruno, "VRDLGI80A01H501W");
        assertTrue(order(bruno));

        var kinds = contents(gather()).stream().map(LetterContent::kind).toList();
        assertEquals(List.of(LetterKind.INITIAL_SECRET, LetterKind.INITIAL_SECRET), kinds);
    }

    private boolean orderUpgrade(String user, String fiscalNumber) {
        var letter = Samples.letter(user);
        return town.ask(session -> Letters.order(
                session,
                LetterContent.withUpgradeCode(
                        user, letter.addressee(), letter.address(), letter.userName(), letter.locale(), fiscalNumber)));
    }

    private CodeCheck checkUpgrade(String fiscalNumber, @Nullable String typed) {
        return town.ask(session ->
                new UpgradeCodes(session).check(ada, fiscalNumber, Objects.requireNonNull(typed), own -> true));
    }

    private boolean order(String user) {
        return town.ask(session -> Letters.order(session, Samples.letter(user)));
    }

    private LetterBatch gather() {
        return town.ask(session -> new Letters(session).gather(10)).orElseThrow();
    }

    private List<LetterContent> contents(LetterBatch batch) {
        return town.ask(session -> new Letters(session).contents(batch.id()));
    }

    private boolean hasSecret(String user) {
        return town.yes(session -> new InitialSecrets(session).isOpen(user));
    }
}
