// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.cittadino.domain.contact.PhoneNumber;
import org.cittadino.domain.contact.PhoneReading;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Messages that no channel has taken, for the officials: what they are about and not whom they go to. */
public final class FailedDeliveries {
    /** What an abandoned message said stays sealed for so long, to be sent again. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final String FAILED = " from OutboxEntity o where o.realmId = :realm and o.payload is not null"
            + " and (o.state = 'ABANDONED' or o.state = 'QUEUED' and o.failures > 0) and o.expiresAt > :now";

    /** What a channel works on at this moment is left to it. */
    private static final String IDLE =
            " and o.id = :id and (o.state = 'ABANDONED' or o.state = 'QUEUED' and o.nextAt <= :now)";

    /** What came of an attempt to send once more. */
    public enum Again {
        IN_LINE,
        /** There is none of that id that waits for somebody, or its time is over. */
        GONE,
        /** The account has another address or number by now. */
        CHANGED
    }

    private final KeycloakSession session;

    public FailedDeliveries(KeycloakSession session) {
        this.session = session;
    }

    public long count() {
        var database = Database.of(session);
        return database.createQuery("select count(o)" + FAILED, Long.class)
                .setParameter("realm", realm(session))
                .setParameter("now", Database.now(database))
                .getSingleResult();
    }

    /** The newest first. */
    public List<FailedDelivery> page(int first, int max) {
        var database = Database.of(session);
        var rows = database.createQuery("select o" + FAILED + " order by o.createdAt desc, o.id", OutboxEntity.class)
                .setParameter("realm", realm(session))
                .setParameter("now", Database.now(database))
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream().map(row -> read(session, row)).toList();
    }

    /** Puts a message in line once more, in the transaction of the caller; a code in it is made anew. */
    public static Again again(KeycloakSession own, String id) {
        var database = Database.of(own);
        var now = Database.now(database);
        var rows = database.createQuery("select o" + FAILED + IDLE, OutboxEntity.class)
                .setParameter("realm", realm(own))
                .setParameter("now", now)
                .setParameter("id", id)
                .getResultList();
        rows.forEach(database::detach);
        if (rows.isEmpty()) {
            return Again.GONE;
        }
        var row = rows.get(0);
        if (!isStillTheirs(own, message(own, row))) {
            return Again.CHANGED;
        }
        return queue(own, row, now) ? Again.IN_LINE : Again.GONE;
    }

    /** What was corrected since is not written to; of whoever has no account nothing is known to have changed. */
    private static boolean isStillTheirs(KeycloakSession own, OutboxMessage message) {
        var citizen = own.users().getUserById(own.getContext().getRealm(), message.ownerId());
        if (citizen == null) {
            return true;
        }
        return switch (message.channel()) {
            case "email" -> message.recipient().equalsIgnoreCase(citizen.getEmail());
            case "sms" -> message.recipient().equals(number(citizen));
            default -> true;
        };
    }

    private static String number(UserModel citizen) {
        var kept = Objects.requireNonNullElse(citizen.getFirstAttribute(CitizenAccount.PHONE_NUMBER), "");
        return PhoneNumber.read(kept) instanceof PhoneReading.Valid valid
                ? valid.number().e164()
                : "";
    }

    /** One statement, so that of two officials one is first. */
    private static boolean queue(KeycloakSession own, OutboxEntity row, long now) {
        var sealed = new SealedJson(own).seal(withoutCode(message(own, row)), Outbox.TABLE, row.id);
        var queued = Database.of(own)
                        .createQuery("update OutboxEntity o set o.state = 'QUEUED', o.failures = 0, o.nextAt = :now,"
                                + " o.expiresAt = :end, o.keyId = :key, o.payload = :payload"
                                + " where o.id = :id and o.state = :state and o.nextAt = :seen")
                        .setParameter("now", now)
                        .setParameter("end", now + Registrations.LIFE.toMillis())
                        .setParameter("key", sealed.keyId())
                        .setParameter("payload", sealed.bytes())
                        .setParameter("id", row.id)
                        .setParameter("state", row.state)
                        .setParameter("seen", row.nextAt)
                        .executeUpdate()
                == 1;
        if (queued) {
            Outbox.announce(own);
        }
        return queued;
    }

    private static OutboxMessage withoutCode(OutboxMessage message) {
        if (message.code() == null) {
            return message;
        }
        var texts = new HashMap<>(message.texts());
        texts.remove(Outbox.CODE);
        return new OutboxMessage(
                message.ownerId(),
                message.channel(),
                message.recipient(),
                message.locale(),
                message.template(),
                texts,
                message.code());
    }

    private static FailedDelivery read(KeycloakSession session, OutboxEntity row) {
        return new FailedDelivery(
                row.id,
                row.ownerId,
                row.channel,
                message(session, row).template(),
                Instant.ofEpochMilli(row.createdAt),
                row.state.equals(OutboxState.QUEUED.name()),
                row.failures);
    }

    private static OutboxMessage message(KeycloakSession session, OutboxEntity row) {
        if (row.payload == null) {
            throw new IllegalStateException("a message without content was looked for");
        }
        var sealed = new KeyRing.Sealed(row.keyId, row.payload);
        return new SealedJson(session).open(sealed, Outbox.TABLE, row.id, new TypeReference<OutboxMessage>() {});
    }

    private static String realm(KeycloakSession session) {
        return session.getContext().getRealm().getId();
    }
}
