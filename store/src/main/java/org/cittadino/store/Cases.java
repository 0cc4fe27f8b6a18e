// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.domain.code.ReadableSecret;
import org.keycloak.models.KeycloakSession;

/** What citizens asked for. */
public final class Cases {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeycloakSession session;

    public Cases(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Writes down a case, in the transaction of the caller.
     *
     * @param ownerId the user, or the registration that waits for its account
     * @param state where it stands from the start
     */
    public static CitizenCase open(KeycloakSession own, String ownerId, CaseKind kind, CaseState state) {
        var database = Database.of(own);
        var row = new CaseEntity();
        row.id = UUID.randomUUID().toString();
        row.realmId = own.getContext().getRealm().getId();
        row.reference = ReadableSecret.generate(RANDOM);
        row.ownerId = ownerId;
        row.kind = kind.name();
        row.state = state.name();
        row.openedAt = Database.now(database);
        row.changedAt = row.openedAt;
        database.persist(row);
        return read(row);
    }

    /** The owner's cases, the newest first. */
    public List<CitizenCase> of(String ownerId) {
        var database = Database.of(session);
        var rows = database.createQuery(
                        "select c from CaseEntity c where c.ownerId = :owner and c.realmId = :realm"
                                + " order by c.openedAt desc, c.id",
                        CaseEntity.class)
                .setParameter("owner", ownerId)
                .setParameter("realm", session.getContext().getRealm().getId())
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream().map(Cases::read).toList();
    }

    static CitizenCase read(CaseEntity row) {
        return new CitizenCase(
                row.id,
                row.reference,
                CaseKind.valueOf(row.kind),
                CaseState.valueOf(row.state),
                Instant.ofEpochMilli(row.openedAt),
                Instant.ofEpochMilli(row.changedAt));
    }
}
