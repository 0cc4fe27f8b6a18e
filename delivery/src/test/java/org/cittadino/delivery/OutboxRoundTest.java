// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.store.CodeOrder;
import org.cittadino.store.Codes;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxEntry;
import org.cittadino.store.OutboxMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.KeycloakTransactionManager;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RealmProvider;
import org.mockito.MockedConstruction;

/** One walk over an outbox kept in memory; the real one is tested in its own module. */
class OutboxRoundTest {
    private static final OutboxEntry FIRST = new OutboxEntry("m1", "town", 0);
    private static final OutboxEntry SECOND = new OutboxEntry("m2", "town", 3);

    private final KeycloakSessionFactory factory = mock(KeycloakSessionFactory.class);
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final KeycloakContext context = mock(KeycloakContext.class);
    private final RealmModel realm = mock(RealmModel.class);

    private final List<OutboxEntry> due = new ArrayList<>();
    private final List<OutboxEntry> bulk = new ArrayList<>();
    private final Map<String, Runnable> afterwards = new HashMap<>();
    private final Map<String, OutboxMessage> messages = new HashMap<>();
    private final List<String> takenByOthers = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final List<Delivery> delivered = new ArrayList<>();
    private @Nullable Exception trouble;
    private boolean isOpen = true;

    private @Nullable MockedConstruction<Outbox> outboxes;
    private @Nullable MockedConstruction<Codes> codes;

    @BeforeEach
    void anOutboxInMemory() {
        var realms = mock(RealmProvider.class);
        when(realms.getRealm("town")).thenReturn(realm);
        when(factory.create()).thenReturn(session);
        when(session.getTransactionManager()).thenReturn(mock(KeycloakTransactionManager.class));
        when(session.getContext()).thenReturn(context);
        when(session.realms()).thenReturn(realms);
        when(session.getProvider(DeliveryChannel.class, "email")).thenReturn(channel());
        outboxes = mockConstruction(Outbox.class, (outbox, created) -> {
            when(outbox.due()).thenAnswer(asked -> List.copyOf(due));
            when(outbox.dueBulk()).thenAnswer(asked -> bulk.stream().findFirst());
            when(outbox.take(any())).thenAnswer(asked -> {
                OutboxEntry entry = asked.getArgument(0);
                return (due.remove(entry) || bulk.remove(entry)) && !takenByOthers.contains(entry.id());
            });
            when(outbox.read(any())).thenAnswer(asked -> {
                OutboxEntry entry = asked.getArgument(0);
                if (unreadable.contains(entry.id())) {
                    throw new IllegalStateException("the key is gone");
                }
                return Optional.ofNullable(messages.get(entry.id()));
            });
            doAnswer(asked -> {
                        OutboxEntry entry = asked.getArgument(0);
                        messages.put(entry.id(), asked.getArgument(1));
                        return log.add("kept " + entry.id());
                    })
                    .when(outbox)
                    .keep(any(), any());
            doAnswer(asked -> {
                        var done = "sent " + asked.<OutboxEntry>getArgument(0).id();
                        afterwards.getOrDefault(done, () -> {}).run();
                        return log.add(done);
                    })
                    .when(outbox)
                    .sent(any());
            doAnswer(asked -> log.add(
                            "refused " + asked.<OutboxEntry>getArgument(0).id()))
                    .when(outbox)
                    .refused(any());
            doAnswer(asked -> log.add(
                            "failed " + asked.<OutboxEntry>getArgument(0).id()))
                    .when(outbox)
                    .failed(any());
        });
        codes = mockConstruction(Codes.class, (made, created) -> {
            when(made.renew(anyString(), anyString(), any(), anyString())).thenAnswer(asked -> isOpen);
            when(made.issue(anyString(), anyString(), any())).thenAnswer(asked -> {
                log.add("code for " + asked.getArgument(0) + " " + asked.getArgument(1) + " "
                        + asked.<CodePolicy>getArgument(2).tries());
                return "1234567" + log.size();
            });
        });
    }

    @AfterEach
    void theRealThingAgain() {
        if (outboxes != null) {
            outboxes.close();
        }
        if (codes != null) {
            codes.close();
        }
    }

    @Test
    void everyDueMessageIsHandedOverAndClosed() {
        queue(FIRST, null);
        queue(SECOND, null);

        walk();

        assertEquals(List.of("sent m1", "sent m2"), log);
        assertEquals(
                List.of(
                        new Delivery("m1", 0, "ada@example.org", "it", "cittadinoCode", Map.of("link", "l")),
                        new Delivery("m2", 3, "ada@example.org", "it", "cittadinoCode", Map.of("link", "l"))),
                delivered);
    }

    @Test
    void anEmptyOutboxIsLeftAlone() {
        walk();

        assertEquals(List.of(), log);
    }

    @Test
    void aCodeIsMadeOnlyWhenTheMessageLeaves() {
        queue(FIRST, CodeOrder.of("registration-email", CodePolicy.EMAIL));

        walk();

        assertEquals(List.of("code for owner-m1 registration-email 5", "kept m1", "sent m1"), log);
        assertEquals(Map.of("link", "l", "code", "12345671"), delivered.get(0).texts());
    }

    @Test
    void anotherTrySaysTheSameCode() {
        queue(FIRST, CodeOrder.of("registration-email", CodePolicy.EMAIL));
        trouble = DeliveryFailed.forNow(new IllegalStateException("no answer in time"));
        new OutboxRound(factory, new Semaphore(1)).run();
        due.add(FIRST);

        new OutboxRound(factory, new Semaphore(1)).run();

        assertEquals(List.of("code for owner-m1 registration-email 5", "kept m1", "failed m1", "sent m1"), log);
        assertEquals("12345671", delivered.get(0).texts().get("code"));
    }

    @Test
    void aCodeThatWasUsedOrVoidedMeanwhileIsNotSaidAgain() {
        queue(FIRST, CodeOrder.of("registration-email", CodePolicy.EMAIL));
        trouble = DeliveryFailed.forNow(new IllegalStateException("no answer in time"));
        new OutboxRound(factory, new Semaphore(1)).run();
        due.add(FIRST);
        isOpen = false;

        new OutboxRound(factory, new Semaphore(1)).run();

        assertEquals("12345674", delivered.get(0).texts().get("code"));
    }

    @Test
    void aMessageTakenByAnotherNodeIsLeftToIt() {
        queue(FIRST, CodeOrder.of("registration-email", CodePolicy.EMAIL));
        takenByOthers.add("m1");

        walk();

        assertEquals(List.of(), log);
    }

    @Test
    void aWithdrawnMessageMakesNoCode() {
        due.add(FIRST);

        walk();

        assertEquals(List.of(), log);
    }

    @Test
    void aFailureIsNotedAndTheNextMessageStillLeaves() {
        queue(FIRST, null);
        queue(SECOND, null);
        trouble = DeliveryFailed.forNow(new IllegalStateException("down"));

        walk();

        assertEquals(List.of("failed m1", "sent m2"), log);
    }

    @Test
    void aMessageRefusedForGoodIsNotTriedAgain() {
        queue(FIRST, null);
        queue(SECOND, null);
        trouble = DeliveryFailed.forGood(new IllegalStateException("no such mailbox"));

        walk();

        assertEquals(List.of("refused m1", "sent m2"), log);
    }

    @Test
    void aMessageThatCannotBeReadDoesNotHoldUpTheOthers() {
        queue(FIRST, null);
        queue(SECOND, null);
        unreadable.add("m1");

        walk();

        assertEquals(List.of("failed m1", "sent m2"), log);
    }

    @Test
    void aMessageForAChannelThatIsNotInstalledFails() {
        queue(FIRST, null);
        when(session.getProvider(DeliveryChannel.class, "email")).thenReturn(null);

        walk();

        assertEquals(List.of("failed m1"), log);
    }

    @Test
    void aChannelThatBreaksInsteadOfRefusingDoesNotHoldUpTheOthers() {
        queue(FIRST, null);
        queue(SECOND, null);
        trouble = new IllegalStateException("a channel of the town's own with a mistake in it");

        walk();

        assertEquals(List.of("failed m1", "sent m2"), log);
    }

    @Test
    void aMessageOfARemovedRealmIsNotSent() {
        due.add(new OutboxEntry("m3", "gone", 0));

        walk();

        assertEquals(List.of(), log);
    }

    @Test
    void theChannelFindsTheRealmInItsSession() {
        queue(FIRST, null);

        walk();

        verify(context).setRealm(realm);
    }

    @Test
    void oneOfTheManyLeavesWhenNobodyWaits() {
        queue(FIRST, null);
        queueBulk(SECOND);

        walk();

        assertEquals(List.of("sent m1", "sent m2"), log);
    }

    @Test
    void theManyAreLeftToTheWalkThatSendsThemAlready() {
        queue(FIRST, null);
        queueBulk(SECOND);

        new OutboxRound(factory, new Semaphore(0)).run();

        assertEquals(List.of("sent m1"), log);
    }

    @Test
    void aCodeThatComesMeanwhileLeavesBeforeTheNextOfTheMany() {
        var code = new OutboxEntry("code", "town", 0);
        queueBulk(FIRST);
        queueBulk(SECOND);
        whenSent(FIRST, () -> queue(code, null));

        walk();

        assertEquals(List.of("sent m1", "sent code", "sent m2"), log);
    }

    private void walk() {
        new OutboxRound(factory, new Semaphore(1)).run();
    }

    private void queueBulk(OutboxEntry entry) {
        queue(entry, null);
        due.remove(entry);
        bulk.add(entry);
    }

    private void whenSent(OutboxEntry entry, Runnable then) {
        afterwards.put("sent " + entry.id(), then);
    }

    private void queue(OutboxEntry entry, @Nullable CodeOrder order) {
        due.add(entry);
        messages.put(
                entry.id(),
                new OutboxMessage(
                        "owner-" + entry.id(),
                        "email",
                        "ada@example.org",
                        "it",
                        "cittadinoCode",
                        Map.of("link", "l"),
                        order));
    }

    /** Takes every message; the first one meets the trouble if there is any. */
    private DeliveryChannel channel() {
        return new DeliveryChannel() {
            @Override
            public void deliver(Delivery message) throws DeliveryFailed {
                var now = trouble;
                trouble = null;
                if (now instanceof DeliveryFailed refused) {
                    throw refused;
                }
                if (now instanceof RuntimeException mistake) {
                    throw mistake;
                }
                delivered.add(message);
            }

            @Override
            public void close() {}
        };
    }
}
