// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;

/** Messages on their way: written in the transaction of the page, sent after it, kept until somebody took them. */
public final class Outbox {
    /** Name of the text that holds the code of a message. */
    public static final String CODE = "code";

    static final String TABLE = "CIT_OUTBOX";
    /** Longer than any channel may take: nobody else sends a message while this node tries. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int BATCH = 50;

    private final KeycloakSession session;

    public Outbox(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Puts a message into the outbox, in the caller's transaction; an older one of the same
     * owner that did not leave is dropped.
     *
     * @param wait before it may leave
     */
    public void queue(OutboxMessage message, Duration wait) {
        queue(message, wait, Registrations.LIFE);
    }

    /**
     * The same for a message that nobody waits for as long.
     *
     * @param life after it nothing is tried any more
     */
    public void queue(OutboxMessage message, Duration wait, Duration life) {
        put(message, wait, life, false);
    }

    /** One of very many: leaves when no other message is due. Otherwise as {@link #queue}. */
    public void queueBulk(OutboxMessage message) {
        put(message, Duration.ZERO, Registrations.LIFE, true);
    }

    private void put(OutboxMessage message, Duration wait, Duration life, boolean bulk) {
        var database = Database.of(session);
        var now = Database.now(database);
        database.createQuery("delete from OutboxEntity o where o.ownerId = :owner and o.channel = :channel"
                        + " and o.state <> 'SENT'")
                .setParameter("owner", message.ownerId())
                .setParameter("channel", message.channel())
                .executeUpdate();
        var row = new OutboxEntity();
        row.id = UUID.randomUUID().toString();
        row.realmId = session.getContext().getRealm().getId();
        row.ownerId = message.ownerId();
        row.channel = message.channel();
        var sealed = new SealedJson(session).seal(message, TABLE, row.id);
        row.keyId = sealed.keyId();
        row.payload = sealed.bytes();
        row.state = OutboxState.QUEUED.name();
        row.bulk = bulk;
        row.createdAt = now;
        row.nextAt = now + wait.toMillis();
        row.expiresAt = now + life.toMillis();
        database.persist(row);
        database.flush();
        announce(session);
    }

    /** After the commit of this transaction somebody may send. */
    static void announce(KeycloakSession own) {
        own.getTransactionManager().enlistAfterCompletion(new Announcement(own));
    }

    /** How the owner's last message fares: the page says it honestly. */
    public OutboxProgress progress(String ownerId) {
        return last(ownerId, "").map(Outbox::progress).orElse(OutboxProgress.ON_ITS_WAY);
    }

    /** The same for one channel; empty if nothing was ordered there, or it has left. */
    public Optional<OutboxProgress> waiting(String ownerId, String channel) {
        return last(ownerId, channel)
                .filter(row -> !row.state.equals(OutboxState.SENT.name()))
                .map(Outbox::progress);
    }

    private Optional<OutboxEntity> last(String ownerId, String channel) {
        var rows = Database.of(session)
                .createQuery(
                        "select o from OutboxEntity o where o.ownerId = :owner"
                                + " and (:channel = '' or o.channel = :channel) order by o.createdAt desc",
                        OutboxEntity.class)
                .setParameter("owner", ownerId)
                .setParameter("channel", channel)
                .setMaxResults(1)
                .getResultList();
        rows.forEach(Database.of(session)::detach);
        return rows.stream().findFirst();
    }

    private static OutboxProgress progress(OutboxEntity row) {
        if (row.state.equals(OutboxState.ABANDONED.name())) {
            return OutboxProgress.REFUSED;
        }
        var isLate = row.state.equals(OutboxState.QUEUED.name()) && row.failures > 0;
        return isLate ? OutboxProgress.DELAYED : OutboxProgress.ON_ITS_WAY;
    }

    /** Ids of messages whose time has come, oldest first, of all realms; of those somebody may be waiting for. */
    public List<OutboxEntry> due() {
        return due(false, BATCH);
    }

    /** The oldest of the many, if its time has come: whoever sends it looks for others before the next. */
    public Optional<OutboxEntry> dueBulk() {
        return due(true, 1).stream().findFirst();
    }

    private List<OutboxEntry> due(boolean bulk, int most) {
        var database = Database.of(session);
        return database.createQuery(
                        "select new org.cittadino.store.OutboxEntry(o.id, o.realmId, o.failures) from OutboxEntity o"
                                + " where o.state = 'QUEUED' and o.nextAt <= :now and o.expiresAt > :now and o.bulk = :bulk"
                                + " order by o.createdAt",
                        OutboxEntry.class)
                .setParameter("now", Database.now(database))
                .setParameter("bulk", bulk)
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes a message for this node; false if another was quicker. */
    public boolean take(OutboxEntry entry) {
        return OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            var now = Database.now(database);
            return database.createQuery("update OutboxEntity o set o.nextAt = :lease"
                                    + " where o.id = :id and o.state = 'QUEUED' and o.nextAt <= :now"
                                    + " and o.expiresAt > :now")
                            .setParameter("lease", now + LEASE.toMillis())
                            .setParameter("id", entry.id())
                            .setParameter("now", now)
                            .executeUpdate()
                    == 1;
        });
    }

    /** The message itself; empty if it was withdrawn meanwhile. */
    public Optional<OutboxMessage> read(OutboxEntry entry) {
        var row = Database.of(session).find(OutboxEntity.class, entry.id());
        if (row == null || row.payload == null) {
            return Optional.empty();
        }
        return Optional.of(new SealedJson(session)
                .open(
                        new KeyRing.Sealed(row.keyId, row.payload),
                        TABLE,
                        row.id,
                        new TypeReference<OutboxMessage>() {}));
    }

    /** Writes down what a message came to say, in a transaction of its own: another try says the same. */
    public void keep(OutboxEntry entry, OutboxMessage message) {
        OwnTransaction.call(session, own -> {
            var sealed = new SealedJson(own).seal(message, TABLE, entry.id());
            return Database.of(own)
                    .createQuery("update OutboxEntity o set o.keyId = :key, o.payload = :payload"
                            + " where o.id = :id and o.state = 'QUEUED'")
                    .setParameter("key", sealed.keyId())
                    .setParameter("payload", sealed.bytes())
                    .setParameter("id", entry.id())
                    .executeUpdate();
        });
    }

    /** The channel took it: what it said and to whom is erased. */
    public void sent(OutboxEntry entry) {
        OwnTransaction.call(session, own -> Database.of(own)
                .createQuery("update OutboxEntity o set o.state = 'SENT', o.payload = null"
                        + " where o.id = :id and o.state = 'QUEUED'")
                .setParameter("id", entry.id())
                .executeUpdate());
    }

    /** The channel failed: it is tried again after a pause that doubles, until the message's time is over. */
    public void failed(OutboxEntry entry) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(entry.failures(), 10));
        var wait = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        var waits = OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            var next = Database.now(database) + wait.toMillis();
            return database.createQuery("update OutboxEntity o set o.failures = o.failures + 1, o.nextAt = :next"
                            + " where o.id = :id and o.state = 'QUEUED' and o.expiresAt > :next")
                    .setParameter("next", next)
                    .setParameter("id", entry.id())
                    .executeUpdate();
        });
        if (waits == 0) {
            refused(entry);
        }
    }

    /** The channel will never take it: an official may have it sent again, for as long as it is kept. */
    public void refused(OutboxEntry entry) {
        OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            return database.createQuery(
                            "update OutboxEntity o set o.state = 'ABANDONED',"
                                    + " o.failures = o.failures + 1, o.expiresAt = :end where o.id = :id and o.state = 'QUEUED'")
                    .setParameter("end", Database.now(database) + FailedDeliveries.KEPT.toMillis())
                    .setParameter("id", entry.id())
                    .executeUpdate();
        });
    }

    /** Tells the senders once the row can be seen by others. */
    private static final class Announcement extends AbstractKeycloakTransaction {
        private final KeycloakSession session;

        Announcement(KeycloakSession session) {
            this.session = session;
        }

        @Override
        protected void commitImpl() {
            session.getKeycloakSessionFactory().publish(new OutboxFilled());
        }

        @Override
        protected void rollbackImpl() {}
    }
}
