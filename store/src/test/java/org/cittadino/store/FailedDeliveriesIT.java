// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages that did not leave, as officials see them and send them again. */
class FailedDeliveriesIT {
    private final Town town = new Town(TestDatabase.postgres());
    private final String owner = UUID.randomUUID().toString();

    @Test
    void aMessageThatNobodyTookIsListedWithoutItsRecipient() {
        var id = abandoned();

        var failed = list();

        assertEquals(1, failed.size());
        assertEquals(id, failed.get(0).id());
        assertEquals(owner, failed.get(0).ownerId());
        assertEquals("cittadinoCode", failed.get(0).template());
        assertEquals(1, failed.get(0).failures());
        assertFalse(failed.get(0).waiting());
        assertFalse(failed.toString().contains(Samples.CANARY));
        assertEquals(
                1L,
                town.<Long>ask(session -> new FailedDeliveries(session).count()).longValue());
    }

    @Test
    void oneThatIsTriedAgainByItselfIsListedAsWaiting() {
        var entry = queued();
        assertEquals(List.of(), list());
        town.run(session -> new Outbox(session).failed(entry));

        assertTrue(list().get(0).waiting());
    }

    @Test
    void whatLeftIsNotListed() {
        var entry = queued();
        town.run(session -> new Outbox(session).failed(entry));
        town.run(session -> new Outbox(session).sent(entry));

        assertEquals(List.of(), list());
        assertFalse(again(entry.id()));
    }

    @Test
    void sentAgainItIsDueAtOnceAndItsCodeIsMadeAnew() {
        var entry = queued();
        var said = Samples.message(owner).with("code", "12345678");
        town.run(session -> new Outbox(session).keep(entry, said));
        town.run(session -> new Outbox(session).refused(entry));

        assertTrue(again(entry.id()));

        assertEquals(
                Samples.message(owner),
                town.ask(session -> new Outbox(session).read(due())).orElseThrow());
        assertEquals(List.of(), list());
    }

    @Test
    void ofTwoWhoSendItAgainOneDoes() {
        var id = abandoned();

        assertTrue(again(id));
        assertFalse(again(id));
    }

    @Test
    void whatAChannelWorksOnIsLeftToIt() {
        var entry = queued();
        town.run(session -> new Outbox(session).failed(entry));

        assertFalse(again(entry.id()));
        town.sql("UPDATE CIT_OUTBOX SET NEXT_AT = 0 WHERE REALM_ID = ?");
        assertTrue(again(entry.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "email, old@example.org, email,       old@example.org, IN_LINE",
        "email, old@example.org, email,       Old@Example.org, IN_LINE",
        "email, old@example.org, email,       new@example.org, CHANGED",
        "email, old@example.org, none,        '',              CHANGED",
        "sms,   +393331234567,   phoneNumber, +393331234567,   IN_LINE",
        "sms,   +393331234567,   phoneNumber, +393339999999,   CHANGED",
        "sms,   +393331234567,   none,        '',              CHANGED"
    })
    void whatTheAccountHasNoMoreIsNotWrittenTo(
            String channel, String recipient, String kept, String value, FailedDeliveries.Again answer) {
        var ada = town.folk.settle(null);
        ada.attributes.put(kept, value);
        var message = new OutboxMessage(ada.id, channel, recipient, "it", "cittadinoCode", Map.of(), null);
        town.run(session -> new Outbox(session).queue(message, Duration.ZERO));
        var entry = due();
        town.run(session -> new Outbox(session).refused(entry));

        assertEquals(answer, town.ask(session -> FailedDeliveries.again(session, entry.id())));
    }

    @Test
    void aWeekLaterItIsOverAndPurged() {
        var id = abandoned();
        town.sql("UPDATE CIT_OUTBOX SET EXPIRES_AT = EXPIRES_AT - 604900000 WHERE REALM_ID = ?");

        assertEquals(List.of(), list());
        assertFalse(again(id));
        town.run(Purge::expired);
        assertEquals(List.of(), town.rows("CIT_OUTBOX"));
    }

    @Test
    void anotherTownDoesNotSeeIt() {
        var id = abandoned();
        var other = new Town(TestDatabase.postgres());

        assertEquals(List.of(), other.ask(session -> new FailedDeliveries(session).page(0, 10)));
        assertFalse(other.yes(session -> FailedDeliveries.again(session, id) == FailedDeliveries.Again.IN_LINE));
    }

    private OutboxEntry queued() {
        town.run(session -> new Outbox(session).queue(Samples.message(owner), Duration.ZERO));
        return due();
    }

    private String abandoned() {
        var entry = queued();
        town.run(session -> new Outbox(session).refused(entry));
        return entry.id();
    }

    private OutboxEntry due() {
        return town.ask(session -> new Outbox(session).due()).stream()
                .filter(entry -> entry.realmId().equals(town.realmId))
                .findFirst()
                .orElseThrow();
    }

    private List<FailedDelivery> list() {
        return town.ask(session -> new FailedDeliveries(session).page(0, 10));
    }

    private boolean again(String id) {
        return town.yes(session -> FailedDeliveries.again(session, id) == FailedDeliveries.Again.IN_LINE);
    }
}
