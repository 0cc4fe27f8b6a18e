// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.letter.LetterNumber;
import org.cittadino.domain.letter.LetterState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A letter on its way through the database. */
class LettersIT {
    private static final long HOUR = 3_600_000;

    private final Town town = new Town(TestDatabase.postgres());
    private final String ada = UUID.randomUUID().toString();
    private final String bruno = UUID.randomUUID().toString();

    @Test
    void anOrderedLetterWaitsWithoutASecret() {
        assertTrue(order(ada));

        assertEquals(1, waiting());
        assertEquals(LetterState.QUEUED, only(ada).state());
        assertFalse(hasSecret(ada));
    }

    @Test
    void ofWhoIsWrittenToTwiceOneLetterWaitsAndItIsTheNewer() {
        order(ada);
        town.ask(session -> Letters.order(session, Samples.letter(ada, "Z112")));

        var batch = gather(10);
        assertEquals(1, batch.letters());
        assertEquals("Z112", contents(batch).get(0).address().municipality());
    }

    @Test
    void theNextLetterMayBeOrderedADayLater() {
        var now = town.now();
        town.freeze(now);
        order(ada);
        gather(10);
        town.freeze(now + 24 * HOUR - 1);
        assertFalse(order(ada));

        town.freeze(now + 24 * HOUR);
        assertTrue(order(ada));
        assertTrue(order(bruno));
    }

    @Test
    void fourLettersInThirtyDaysAreEnough() {
        var now = town.now();
        for (var day = 0; day < 4; day++) {
            town.freeze(now + day * 24 * HOUR);
            assertTrue(order(ada));
            gather(10);
        }
        town.freeze(now + 29 * 24 * HOUR);
        assertFalse(order(ada));

        town.freeze(now + 30 * 24 * HOUR);
        assertTrue(order(ada));
    }

    @Test
    void aRequestThatBreaksLeavesNoLetter() {
        town.yesInVain(session -> Letters.order(session, Samples.letter(ada)));

        assertEquals(0, waiting());
        assertTrue(order(ada));
    }

    @Test
    void aBatchHasALetterForEachWithTheSecretThatOpens() {
        order(ada);
        order(bruno);

        var batch = gather(10);

        assertEquals(1, batch.number());
        assertEquals(2, batch.letters());
        assertFalse(batch.printed());
        assertEquals(List.of(batch), town.ask(session -> new Letters(session).batches(0, 10)));
        for (var letter : contents(batch)) {
            assertEquals(Samples.letter(ada).address(), letter.address());
            assertEquals(Samples.letter(ada).addressee(), letter.addressee());
            assertEquals(Samples.letter(ada).userName(), letter.userName());
            assertEquals("it", letter.locale());
            assertEquals(only(letter.userId()).number(), letter.number());
            assertInstanceOf(CodeCheck.Accepted.class, check(letter.userId(), letter.secret()));
        }
    }

    @Test
    void theOldestGoFirstAndTheOthersWaitForTheNextBatch() {
        var now = town.now();
        town.freeze(now + 1);
        order(ada);
        town.freeze(now);
        order(bruno);

        var first = gather(1);
        var second = gather(1);

        assertEquals(List.of(bruno), owners(first));
        assertEquals(List.of(ada), owners(second));
        assertEquals(List.of(2, 1), numbers());
        assertEquals(Optional.empty(), town.ask(session -> new Letters(session).gather(1)));
        assertEquals(List.of(2, 1), numbers());
    }

    @Test
    void aLetterAbroadHasMoreTime() {
        town.ask(session -> Letters.order(session, Samples.letter(ada, "Z112")));
        order(bruno);
        gather(10);

        assertEquals(Duration.ofDays(30), life(ada));
        assertEquals(Duration.ofDays(21), life(bruno));
    }

    @Test
    void aBatchIsPrintedOnce() {
        order(ada);
        var batch = gather(10);

        assertTrue(printed(batch));
        assertFalse(printed(batch));
        assertEquals(List.of(), contents(batch));
        assertEquals(LetterState.PRINTED, only(ada).state());
        assertTrue(town.yes(session -> new Letters(session).batches(0, 1).get(0).printed()));
        assertTrue(hasSecret(ada));
    }

    @Test
    void aLetterIsFoundByItsNumberHoweverItIsTyped() {
        order(ada);
        var letter = only(ada);

        assertEquals(Optional.of(letter), numbered(LetterNumber.grouped(letter.number())));
        assertEquals(Optional.of(letter), numbered(letter.number()));
        assertEquals(Optional.empty(), numbered("000000000000"));
        assertEquals(Optional.empty(), numbered("K7QF2-M9XWB"));
    }

    @Test
    void theSecretOfALetterThatCameBackIsVoid() {
        order(ada);
        printed(gather(10));

        assertTrue(returned(only(ada)));
        assertFalse(returned(only(ada)));
        assertFalse(hasSecret(ada));
        assertEquals(LetterState.RETURNED, only(ada).state());
    }

    @Test
    void aLetterThatCameBackBeforeItsBatchWasNotedAsPrintedIsLeftOutOfIt() {
        order(ada);
        var batch = gather(10);

        assertTrue(returned(only(ada)));
        assertEquals(List.of(), contents(batch));
        assertTrue(printed(batch));
        assertEquals(LetterState.RETURNED, only(ada).state());
    }

    @Test
    void anOldLetterThatComesBackLeavesTheSecretOfANewerOne() {
        var now = town.now();
        town.freeze(now);
        order(ada);
        var first = gather(10);
        var old = only(ada);
        town.freeze(now + 24 * HOUR);
        order(ada);
        var second = gather(10);
        printed(first);
        printed(second);

        assertTrue(returned(old));
        assertTrue(hasSecret(ada));
    }

    @Test
    void aLetterThatStillWaitsCannotComeBack() {
        order(ada);

        assertFalse(returned(only(ada)));
        assertEquals(1, waiting());
    }

    @Test
    void nobodySeesTheLettersOfAnotherTown() {
        order(ada);
        var letter = only(ada);
        var batch = gather(10);
        var neighbour = new Town(TestDatabase.postgres());

        neighbour.run(session -> {
            var letters = new Letters(session);
            assertEquals(0, letters.waiting());
            assertEquals(List.of(), letters.of(ada));
            assertEquals(List.of(), letters.batches(0, 10));
            assertEquals(List.of(), letters.contents(batch.id()));
            assertEquals(Optional.empty(), letters.numbered(letter.number()));
            assertFalse(letters.printed(batch.id()));
            assertFalse(letters.returned(letter.id()));
        });
        assertEquals(1, contents(batch).size());
    }

    @Test
    void neitherWaitingNorPrintedLettersShowAnythingInADump() {
        order(ada);
        assertNothingPersonal();
        var batch = gather(10);
        assertNothingPersonal();
        var secret = Objects.requireNonNull(contents(batch).get(0).secret());
        printed(batch);

        assertNothingPersonal();
        assertFalse(dump().contains(secret));
        assertEquals("null", town.only("CIT_LETTER", "PAYLOAD"));
    }

    @Test
    void noSentenceAboutALetterNamesItsReader() {
        assertEquals("LetterContent[…]", Samples.letter(ada).toString());
        assertEquals("LetterPayload[…]", LetterPayload.of(Samples.letter(ada)).toString());
        assertNull(Samples.letter(ada).secret());
    }

    @Test
    void aLetterCopiedToAnotherRowDoesNotOpen() {
        order(ada);
        order(bruno);
        var batch = gather(10);
        town.sql("UPDATE CIT_LETTER SET PAYLOAD = (SELECT L.PAYLOAD FROM CIT_LETTER L WHERE L.ID ="
                + " (SELECT MIN(M.ID) FROM CIT_LETTER M WHERE M.REALM_ID = CIT_LETTER.REALM_ID)) WHERE REALM_ID = ?");

        assertThrows(IllegalStateException.class, () -> contents(batch));
    }

    private void assertNothingPersonal() {
        assertFalse(dump().contains(Samples.CANARY));
    }

    /** As text and as bytes. */
    private String dump() {
        return List.of("CIT_LETTER", "CIT_LETTER_BATCH", "CIT_CODE").stream()
                .flatMap(table -> town.rows(table).stream())
                .map(row ->
                        row + new String(HexFormat.of().parseHex(hex(row.get("PAYLOAD"))), StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining("\n"));
    }

    private static String hex(@Nullable String payload) {
        return payload == null || payload.equals("null") ? "" : payload;
    }

    private boolean order(String user) {
        return town.ask(session -> Letters.order(session, Samples.letter(user)));
    }

    private long waiting() {
        return town.ask(session -> new Letters(session).waiting());
    }

    private LetterBatch gather(int most) {
        return town.ask(session -> new Letters(session).gather(most)).orElseThrow();
    }

    private List<LetterContent> contents(LetterBatch batch) {
        return town.ask(session -> new Letters(session).contents(batch.id()));
    }

    private List<String> owners(LetterBatch batch) {
        return contents(batch).stream().map(LetterContent::userId).toList();
    }

    private List<Integer> numbers() {
        return town.ask(session -> new Letters(session).batches(0, 10)).stream()
                .map(LetterBatch::number)
                .toList();
    }

    private boolean printed(LetterBatch batch) {
        return town.yes(session -> new Letters(session).printed(batch.id()));
    }

    private boolean returned(Letter letter) {
        return town.yes(session -> new Letters(session).returned(letter.id()));
    }

    private Optional<Letter> numbered(String typed) {
        return town.ask(session -> new Letters(session).numbered(typed));
    }

    private Letter only(String user) {
        var letters = town.ask(session -> new Letters(session).of(user));
        assertEquals(1, letters.size());
        return letters.get(0);
    }

    private boolean hasSecret(String user) {
        return town.yes(session -> new InitialSecrets(session).isOpen(user));
    }

    private CodeCheck check(String user, @Nullable String secret) {
        return town.ask(session -> new InitialSecrets(session).check(user, Objects.requireNonNull(secret)));
    }

    private Duration life(String user) {
        return Duration.ofMillis(town.ask(session -> Database.of(session)
                .createQuery("select c.expiresAt - c.createdAt from CodeEntity c where c.ownerId = :user", Long.class)
                .setParameter("user", user)
                .getSingleResult()));
    }
}
