// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Messages from the page that orders them to the channel that takes them. */
class OutboxIT {
    private final Town town = new Town(TestDatabase.postgres());
    private final String owner = UUID.randomUUID().toString();

    @Test
    void aQueuedMessageIsDueAndReadable() {
        queue();

        assertEquals(Optional.of(Samples.message(owner)), town.ask(session -> new Outbox(session).read(due())));
    }

    @Test
    void aMessageIsAnnouncedAfterTheCommit() {
        queue();

        assertEquals(List.of(new OutboxFilled()), town.published());
    }

    @Test
    void aRolledBackRequestQueuesAndAnnouncesNothing() {
        town.askInVain(session -> {
            new Outbox(session).queue(Samples.message(owner), Duration.ZERO);
            return true;
        });

        assertEquals(List.of(), town.rows("CIT_OUTBOX"));
        assertEquals(List.of(), town.published());
    }

    @Test
    void nothingPersonalCanBeReadInTheTable() {
        queue();
        var row = town.rows("CIT_OUTBOX").toString();

        assertFalse(row.contains(Samples.CANARY));
        assertFalse(row.contains(HexFormat.of().formatHex(Samples.CANARY.getBytes(StandardCharsets.UTF_8))));
        assertFalse(Samples.message(owner).toString().contains(Samples.CANARY));
    }

    @Test
    void oneOfSixteenThreadsTakesAMessage() {
        for (var round = 0; round < 30; round++) {
            queue();
            var entry = due();

            var taken = Together.run(16, () -> town.ask(session -> new Outbox(session).take(entry)));

            assertEquals(1, Collections.frequency(taken, true), "round " + round);
        }
    }

    @Test
    void aTakenMessageIsNotDueUntilItsLeaseIsOver() {
        queue();
        var entry = due();
        var now = Long.parseLong(town.only("CIT_OUTBOX", "CREATED_AT"));
        town.freeze(now);
        assertTrue(town.yes(session -> new Outbox(session).take(entry)));

        town.freeze(now + 119_999);
        assertEquals(List.of(), allDue());
        town.freeze(now + 120_000);
        assertEquals(List.of(entry), allDue());
    }

    @Test
    void aFailedMessageWaitsLongerEachTimeUpToFiveMinutes() {
        queue();
        var now = town.now() + 1000;
        var waits = new ArrayList<Long>();
        for (var i = 0; i < 9; i++) {
            town.freeze(now);
            var entry = due();
            assertEquals(i, entry.failures());
            town.run(session -> new Outbox(session).failed(entry));
            var next = Long.parseLong(town.only("CIT_OUTBOX", "NEXT_AT"));
            waits.add((next - now) / 1000);
            now = next;
        }

        assertEquals(List.of(5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L, 300L), waits);
    }

    @Test
    void aMessageThatFailsAtTheEndOfItsLifeIsAbandonedAndKeptSealedForAWeek() {
        queue();
        var entry = due();
        town.sql("UPDATE CIT_OUTBOX SET EXPIRES_AT = EXPIRES_AT - 86399000 WHERE REALM_ID = ?");
        town.run(session -> new Outbox(session).failed(entry));

        assertEquals("ABANDONED", town.only("CIT_OUTBOX", "STATE"));
        assertWeek();
        assertEquals(List.of(), allDue());
    }

    @Test
    void aSentMessageIsErasedAndNeverDueAgain() {
        queue();
        var entry = due();
        town.run(session -> new Outbox(session).sent(entry));

        assertEquals("SENT", town.only("CIT_OUTBOX", "STATE"));
        assertEquals("null", town.only("CIT_OUTBOX", "PAYLOAD"));
        assertEquals(List.of(), allDue());
        assertFalse(town.yes(session -> new Outbox(session).take(entry)));
        assertEquals(Optional.empty(), town.ask(session -> new Outbox(session).read(entry)));
    }

    @Test
    void aSentMessageStaysSentWhenTheRequestAroundItBreaks() {
        queue();
        var entry = due();
        town.askInVain(session -> {
            new Outbox(session).sent(entry);
            return true;
        });

        assertEquals("SENT", town.only("CIT_OUTBOX", "STATE"));
    }

    @Test
    void aNewMessageReplacesTheOwnersOlderOne() {
        queue();
        var older = due();
        queue();

        assertEquals(1, town.rows("CIT_OUTBOX").size());
        assertEquals(Optional.empty(), town.ask(session -> new Outbox(session).read(older)));
        assertFalse(town.yes(session -> new Outbox(session).take(older)));
    }

    @Test
    void aNewMessageLeavesThoseOfOthersAndThoseAlreadySent() {
        queue();
        var sent = due();
        town.run(session -> new Outbox(session).sent(sent));
        town.run(session -> new Outbox(session).queue(Samples.message("somebody else"), Duration.ZERO));
        queue();

        assertEquals(3, town.rows("CIT_OUTBOX").size());
    }

    @Test
    void aMessageIsDelayedFromItsFirstFailureUntilItLeaves() {
        assertEquals(OutboxProgress.ON_ITS_WAY, progress());
        queue();
        var entry = due();
        town.run(session -> new Outbox(session).take(entry));
        assertEquals(OutboxProgress.ON_ITS_WAY, progress());

        town.run(session -> new Outbox(session).failed(entry));
        assertEquals(OutboxProgress.DELAYED, progress());

        town.run(session -> new Outbox(session).sent(entry));
        assertEquals(OutboxProgress.ON_ITS_WAY, progress());
    }

    @Test
    void aMessageRefusedForGoodIsKeptSealedForAWeekAndTheCitizenLearnsIt() {
        queue();
        var entry = due();
        town.run(session -> new Outbox(session).refused(entry));

        assertEquals(OutboxProgress.REFUSED, progress());
        assertWeek();
        assertEquals(List.of(), allDue());
    }

    @Test
    void theLastMessageOfTheOwnerSaysHowItFares() {
        queue();
        var refused = due();
        town.run(session -> new Outbox(session).refused(refused));
        town.sql("UPDATE CIT_OUTBOX SET CREATED_AT = CREATED_AT - 60000 WHERE REALM_ID = ?");
        queue();

        assertEquals(OutboxProgress.ON_ITS_WAY, progress());
    }

    @Test
    void aMessageThatHasToWaitIsNotDueBefore() {
        town.run(session -> new Outbox(session).queue(Samples.message(owner), Duration.ofSeconds(60)));
        var queuedAt = Long.parseLong(town.only("CIT_OUTBOX", "CREATED_AT"));

        town.freeze(queuedAt + 59_999);
        assertEquals(List.of(), allDue());
        town.freeze(queuedAt + 60_000);
        assertEquals(1, allDue().size());
    }

    @Test
    void aMessageWhoseLifeIsOverIsNeitherDueNorTaken() {
        queue();
        var entry = due();
        var queuedAt = Long.parseLong(town.only("CIT_OUTBOX", "CREATED_AT"));

        town.freeze(queuedAt + 86_399_999);
        assertEquals(List.of(entry), allDue());
        town.freeze(queuedAt + 86_400_000);
        assertEquals(List.of(), allDue());
        assertFalse(town.yes(session -> new Outbox(session).take(entry)));
    }

    @Test
    void theOldestMessageIsTheFirst() {
        var others = new ArrayList<String>();
        for (var i = 0; i < 4; i++) {
            var other = UUID.randomUUID().toString();
            others.add(0, other);
            town.run(session -> new Outbox(session).queue(Samples.message(other), Duration.ZERO));
            town.sql(
                    "UPDATE CIT_OUTBOX SET CREATED_AT = CREATED_AT - " + i * 1000
                            + " WHERE OWNER_ID = ? AND REALM_ID = ?",
                    other);
        }

        var owners = allDue().stream()
                .map(entry -> town.ask(session -> new Outbox(session).read(entry))
                        .orElseThrow()
                        .ownerId())
                .toList();

        assertEquals(others, owners);
    }

    @Test
    void aMessageOnAnotherChannelIsLeftAlone() {
        queue();
        var mail = Samples.message(owner);
        var other = new OutboxMessage(
                owner, "pigeon", mail.recipient(), mail.locale(), mail.template(), mail.texts(), mail.code());
        town.run(session -> new Outbox(session).queue(other, Duration.ZERO));

        assertEquals(2, allDue().size());
    }

    @Test
    void whatAMessageCameToSayIsKeptForAnotherTry() {
        queue();
        var entry = due();
        var said = Samples.message(owner).with("code", "12345678");
        town.run(session -> new Outbox(session).keep(entry, said));

        assertEquals(Optional.of(said), town.ask(session -> new Outbox(session).read(due())));
    }

    @Test
    void whatLeftOrWasNeverOrderedDoesNotWait() {
        assertEquals(Optional.empty(), waiting("email"));
        queue();
        assertEquals(Optional.of(OutboxProgress.ON_ITS_WAY), waiting("email"));
        assertEquals(Optional.empty(), waiting("sms"));
        var entry = due();
        town.run(session -> new Outbox(session).sent(entry));

        assertEquals(Optional.empty(), waiting("email"));
    }

    private Optional<OutboxProgress> waiting(String channel) {
        return town.ask(session -> new Outbox(session).waiting(owner, channel));
    }

    private void assertWeek() {
        assertNotEquals("null", town.only("CIT_OUTBOX", "PAYLOAD"));
        var left = Long.parseLong(town.only("CIT_OUTBOX", "EXPIRES_AT")) - town.now();
        assertEquals(7, Math.round(left / 86_400_000.0));
    }

    @Test
    void oneOfTheManyIsNotAmongThoseAwaited() {
        town.run(session -> new Outbox(session).queueBulk(Samples.message(owner)));

        assertEquals(List.of(), allDue());
        // before those of all other tests
        town.sql("UPDATE CIT_OUTBOX SET CREATED_AT = 0 WHERE REALM_ID = ?");
        var entry = town.ask(session -> new Outbox(session).dueBulk()).orElseThrow();
        assertEquals(town.realmId, entry.realmId());
        assertTrue(town.yes(session -> new Outbox(session).take(entry)));
        town.run(session -> new Outbox(session).sent(entry));
        assertEquals("SENT", town.only("CIT_OUTBOX", "STATE"));
    }

    private void queue() {
        town.run(session -> new Outbox(session).queue(Samples.message(owner), Duration.ZERO));
    }

    private OutboxProgress progress() {
        return town.ask(session -> new Outbox(session).progress(owner));
    }

    private OutboxEntry due() {
        var due = allDue();
        assertEquals(1, due.size());
        return due.get(0);
    }

    /** Of this town alone: the outbox is one for all, and other tests leave theirs there. */
    private List<OutboxEntry> allDue() {
        return town.ask(session -> new Outbox(session).due()).stream()
                .filter(entry -> entry.realmId().equals(town.realmId))
                .toList();
    }
}
