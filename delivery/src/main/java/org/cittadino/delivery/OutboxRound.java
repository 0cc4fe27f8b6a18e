// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.cittadino.store.Codes;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxEntry;
import org.cittadino.store.OutboxMessage;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/** One walk through the outbox: take a message, make its code, hand it over, note what became of it. */
final class OutboxRound implements Runnable {
    private static final Logger LOG = Logger.getLogger(OutboxRound.class);

    private final KeycloakSessionFactory factory;
    private final Semaphore bulk;

    /** @param bulk its one place is for the walk that sends the many: the others stay free for codes */
    OutboxRound(KeycloakSessionFactory factory, Semaphore bulk) {
        this.factory = factory;
        this.bulk = bulk;
    }

    @Override
    public void run() {
        do {
            sendThoseAwaited();
        } while (sendOneOfTheMany());
    }

    private boolean sendOneOfTheMany() {
        if (!bulk.tryAcquire()) {
            return false;
        }
        try {
            var due =
                    KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> new Outbox(session).dueBulk());
            due.ifPresent(this::sendOrNote);
            return due.isPresent();
        } finally {
            bulk.release();
        }
    }

    private void sendThoseAwaited() {
        List<OutboxEntry> due;
        do {
            due = KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> new Outbox(session).due());
            for (var entry : due) {
                sendOrNote(entry);
            }
        } while (!due.isEmpty());
    }

    /** A message that breaks the walk (an unknown key, a changed row) must not stand in the way of the others. */
    private void sendOrNote(OutboxEntry entry) {
        try {
            KeycloakModelUtils.runJobInTransaction(factory, session -> send(session, entry));
        } catch (RuntimeException broken) {
            LOG.errorf(
                    "message %s cannot be sent: %s",
                    entry.id(), broken.getClass().getSimpleName());
            KeycloakModelUtils.runJobInTransaction(factory, session -> new Outbox(session).failed(entry));
        }
    }

    private static void send(KeycloakSession session, OutboxEntry entry) {
        var outbox = new Outbox(session);
        if (!outbox.take(entry)) {
            return;
        }
        var realm = session.realms().getRealm(entry.realmId());
        if (realm == null) {
            return;
        }
        session.getContext().setRealm(realm);
        var message = outbox.read(entry);
        if (message.isEmpty()) {
            return;
        }
        try {
            deliver(session, entry, message.get());
            outbox.sent(entry);
        } catch (DeliveryFailed refused) {
            LOG.warnf("message %s did not leave (try %d): %s", entry.id(), entry.failures() + 1, refused.reason());
            if (refused.isForGood()) {
                outbox.refused(entry);
            } else {
                outbox.failed(entry);
            }
        }
    }

    private static void deliver(KeycloakSession session, OutboxEntry entry, OutboxMessage message)
            throws DeliveryFailed {
        var channel = session.getProvider(DeliveryChannel.class, message.channel());
        if (channel == null) {
            throw DeliveryFailed.forNow(new IllegalStateException("no such channel"));
        }
        channel.deliver(new Delivery(
                entry.id(),
                entry.failures(),
                message.recipient(),
                message.locale(),
                message.template(),
                texts(session, entry, message)));
    }

    /** A try that broke off may have reached the citizen all the same: the next one says the same code. */
    private static Map<String, String> texts(KeycloakSession session, OutboxEntry entry, OutboxMessage message) {
        var order = message.code();
        if (order == null) {
            return message.texts();
        }
        var codes = new Codes(session);
        var said = message.texts().get(Outbox.CODE);
        if (said != null && codes.renew(message.ownerId(), order.purpose(), order.policy(), said)) {
            return message.texts();
        }
        var coded = message.with(Outbox.CODE, codes.issue(message.ownerId(), order.purpose(), order.policy()));
        new Outbox(session).keep(entry, coded);
        return coded.texts();
    }
}
