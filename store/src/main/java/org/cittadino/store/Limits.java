// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Counts what may not happen too often. One statement decides, so that parallel requests cannot slip past it. */
public final class Limits {
    private static final long HOUR = Duration.ofHours(1).toMillis();
    private static final long DAY = Duration.ofDays(1).toMillis();

    /** A parallel transaction may have begun a little later and written first. */
    private static final long SAME_MOMENT = 1000;

    private static final String COUNT =
            " l.hourCount = case when l.hourStart <= :hourAgo then 1 else l.hourCount + 1 end,"
                    + " l.hourStart = case when l.hourStart <= :hourAgo then :now else l.hourStart end,"
                    + " l.dayCount = case when l.dayStart <= :dayAgo then 1 else l.dayCount + 1 end,"
                    + " l.dayStart = case when l.dayStart <= :dayAgo then :now else l.dayStart end"
                    + " where l.id = :id"
                    + " and (l.hourStart <= :hourAgo or l.hourCount < :perHour)"
                    + " and (l.dayStart <= :dayAgo or l.dayCount < :perDay)";
    /** Without a pause the last event does not matter: it may even carry a later time than a parallel one. */
    private static final String TAKE =
            "update LimitEntity l set l.lastAt = :now," + COUNT + " and (:pause = 0 or l.lastAt <= :before)";

    private static final String RESERVE = "update LimitEntity l set"
            + " l.lastAt = case when l.lastAt <= :before then :now else l.lastAt + :pause end," + COUNT
            + " and l.lastAt <= :soon";

    private final KeycloakSession session;

    public Limits(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Counts one event, in a transaction of its own.
     *
     * @return false if the limit was reached; nothing is counted then
     */
    public boolean take(Limit limit, String subject) {
        var id = id(limit, subject);
        if (count(limit, id)) {
            return true;
        }
        begin(id);
        return count(limit, id);
    }

    /** Takes back one event that was counted and then came to nothing, in a transaction of its own. */
    public void giveBack(Limit limit, String subject) {
        var id = id(limit, subject);
        OwnTransaction.call(session, own -> Database.of(own)
                .createQuery("update LimitEntity l set l.dayCount = l.dayCount - 1,"
                        + " l.hourCount = case when l.hourCount > 0 then l.hourCount - 1 else 0 end"
                        + " where l.id = :id and l.dayCount > 0")
                .setParameter("id", id)
                .executeUpdate());
    }

    /**
     * Counts one event that may wait for its pause: at most one waits for each subject.
     *
     * @return how long it has to wait; empty if the limit of the hour or day was reached or another one waits already
     */
    public Optional<Duration> reserve(Limit limit, String subject) {
        var id = id(limit, subject);
        var slot = reserveSlot(limit, id);
        if (slot.isPresent()) {
            return slot;
        }
        begin(id);
        return reserveSlot(limit, id);
    }

    private Optional<Duration> reserveSlot(Limit limit, String id) {
        return OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            var now = Database.now(database);
            var pause = limit.pause().toMillis();
            var reserved = count(database, RESERVE, limit, id, now)
                            .setParameter("soon", now + SAME_MOMENT)
                            .setParameter("before", now - pause)
                            .setParameter("pause", pause)
                            .executeUpdate()
                    == 1;
            return reserved ? Optional.of(Duration.ofMillis(lastAt(database, id) - now)) : Optional.empty();
        });
    }

    private static long lastAt(EntityManager database, String id) {
        return database.createQuery("select l.lastAt from LimitEntity l where l.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** How long until {@link #take} may succeed again for want of a pause, an hour or a day; zero if at once. */
    public Duration wait(Limit limit, String subject) {
        var database = Database.of(session);
        var rows = database.createQuery("select l from LimitEntity l where l.id = :id", LimitEntity.class)
                .setParameter("id", id(limit, subject))
                .getResultList();
        if (rows.isEmpty()) {
            return Duration.ZERO;
        }
        var row = rows.get(0);
        database.detach(row);
        var allowedAt = row.lastAt + limit.pause().toMillis();
        if (row.hourCount >= limit.perHour()) {
            allowedAt = Math.max(allowedAt, row.hourStart + HOUR);
        }
        if (row.dayCount >= limit.perDay()) {
            allowedAt = Math.max(allowedAt, row.dayStart + DAY);
        }
        return Duration.ofMillis(Math.max(0, allowedAt - Database.now(database)));
    }

    private boolean count(Limit limit, String id) {
        return OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            var now = Database.now(database);
            var pause = limit.pause().toMillis();
            return count(database, TAKE, limit, id, now)
                            .setParameter("before", now - pause)
                            .setParameter("pause", pause)
                            .executeUpdate()
                    == 1;
        });
    }

    private static Query count(EntityManager database, String statement, Limit limit, String id, long now) {
        return database.createQuery(statement)
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("hourAgo", now - HOUR)
                .setParameter("dayAgo", now - DAY)
                .setParameter("perHour", limit.perHour())
                .setParameter("perDay", limit.perDay());
    }

    /** Makes an empty counter, unless there is one: a parallel request may make it at any moment, also just before. */
    private void begin(String id) {
        var known = !Database.of(session)
                .createQuery("select l.id from LimitEntity l where l.id = :id", String.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        if (known) {
            return;
        }
        try {
            OwnTransaction.call(session, own -> {
                var row = new LimitEntity();
                row.id = id;
                row.realmId = own.getContext().getRealm().getId();
                Database.of(own).persist(row);
                return true;
            });
        } catch (RuntimeException lostTheRace) {
            // the unique key spoke: somebody made the same counter a moment ago, and counting goes on with theirs
            return;
        }
    }

    private String id(Limit limit, String subject) {
        var keys = session.getProvider(KeyRingProvider.class).keys();
        var realm = session.getContext().getRealm().getId();
        return HexFormat.of().formatHex(keys.mac(keys.current(), "limit", limit.id(), realm, subject));
    }
}
