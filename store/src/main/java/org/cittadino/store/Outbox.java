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
     * Puts a message into the outbox, in the caller's transaction; an older one of the same owner is dropped.
     *
     * @param wait before it may leave
     */
    public void queue(OutboxMessage message, Duration wait) {
        var database = Database.of(session);
        var now = Database.now(database);
        database.createQuery("delete from OutboxEntity o where o.ownerId = :owner and o.state = 'QUEUED'")
                .setParameter("owner", message.ownerId())
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
        row.createdAt = now;
        row.nextAt = now + wait.toMillis();
        row.expiresAt = now + Registrations.LIFE.toMillis();
        database.persist(row);
        database.flush();
        session.getTransactionManager().enlistAfterCompletion(new Announcement(session));
    }

    /** How the owner's last message fares: the page says it honestly. */
    public OutboxProgress progress(String ownerId) {
        var rows = Database.of(session)
                .createQuery(
                        "select o from OutboxEntity o where o.ownerId = :owner order by o.createdAt desc",
                        OutboxEntity.class)
                .setParameter("owner", ownerId)
                .setMaxResults(1)
                .getResultList();
        rows.forEach(Database.of(session)::detach);
        if (rows.isEmpty()) {
            return OutboxProgress.ON_ITS_WAY;
        }
        var row = rows.get(0);
        if (row.state.equals(OutboxState.ABANDONED.name())) {
            return OutboxProgress.REFUSED;
        }
        var isLate = row.state.equals(OutboxState.QUEUED.name()) && row.failures > 0;
        return isLate ? OutboxProgress.DELAYED : OutboxProgress.ON_ITS_WAY;
    }

    /** Ids of messages whose time has come, oldest first, of all realms. */
    public List<OutboxEntry> due() {
        var database = Database.of(session);
        return database.createQuery(
                        "select new org.cittadino.store.OutboxEntry(o.id, o.realmId, o.failures) from OutboxEntity o"
                                + " where o.state = 'QUEUED' and o.nextAt <= :now and o.expiresAt > :now order by o.createdAt",
                        OutboxEntry.class)
                .setParameter("now", Database.now(database))
                .setMaxResults(BATCH)
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

    /** The channel took it: what it said and to whom is erased. */
    public void sent(OutboxEntry entry) {
        close(entry, OutboxState.SENT);
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
            close(entry, OutboxState.ABANDONED);
        }
    }

    /** The channel will never take it. */
    public void refused(OutboxEntry entry) {
        close(entry, OutboxState.ABANDONED);
    }

    private void close(OutboxEntry entry, OutboxState state) {
        OwnTransaction.call(session, own -> Database.of(own)
                .createQuery("update OutboxEntity o set o.state = :state, o.payload = null"
                        + " where o.id = :id and o.state = 'QUEUED'")
                .setParameter("state", state.name())
                .setParameter("id", entry.id())
                .executeUpdate());
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
