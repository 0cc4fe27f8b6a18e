// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Duration;
import java.util.Optional;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.cittadino.domain.assurance.EvidenceKind;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.UserModel;

/** The accounts of the old kind: which they are, what their holders were told and want to hear. */
public final class LegacyAccounts {
    private final KeycloakSession session;

    public LegacyAccounts(KeycloakSession session) {
        this.session = session;
    }

    /** Whether this is an account of the old kind that nobody has raised yet. */
    public boolean isWeakAndOld(UserModel citizen) {
        return isOld(citizen) && new Assurance(session).of(citizen) == AssuranceLevel.WEAK;
    }

    private boolean isOld(UserModel citizen) {
        var settings = LegacySettings.of(session.getContext().getRealm());
        return settings.names().include(citizen.getUsername())
                || settings.mark()
                        .map(mark -> citizen.getAttributeStream(mark.name()).anyMatch(mark.value()::equals))
                        .orElse(false)
                || isImported(citizen.getId());
    }

    /** Also if the proof was revoked: where an account comes from does not change. */
    private boolean isImported(String userId) {
        return !Database.of(session)
                .createQuery(
                        "select e.id from EvidenceEntity e where e.ownerId = :owner and e.realmId = :realm"
                                + " and e.kind = :kind",
                        String.class)
                .setParameter("owner", userId)
                .setParameter("realm", session.getContext().getRealm().getId())
                .setParameter("kind", EvidenceKind.IMPORTED.name())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether the notice was not answered for so long. */
    public boolean isNoticeDue(String userId, Duration pause) {
        var database = Database.of(session);
        return find(userId)
                .map(row -> row.noticedAt)
                .map(answered -> answered + pause.toMillis() <= Database.now(database))
                .orElse(true);
    }

    /** The notice was answered now, in a transaction of its own. */
    public void noticed(String userId) {
        note(userId, "noticedAt");
    }

    /** No campaign writes to this account any more, in a transaction of its own. */
    public void leave(String userId) {
        note(userId, "leftAt");
    }

    private void note(String userId, String field) {
        if (set(userId, field)) {
            return;
        }
        try {
            OwnTransaction.call(session, own -> {
                var row = new LegacyAccountEntity();
                row.ownerId = userId;
                row.realmId = own.getContext().getRealm().getId();
                Database.of(own).persist(row);
                return row.ownerId;
            });
        } catch (ModelDuplicateException quicker) {
            // a second window made the same row: what it lacks is set below
        }
        set(userId, field);
    }

    private boolean set(String userId, String field) {
        return OwnTransaction.call(session, own -> {
            var database = Database.of(own);
            return database.createQuery("update LegacyAccountEntity l set l." + field + " = :now"
                                    + " where l.ownerId = :owner and l.realmId = :realm")
                            .setParameter("now", Database.now(database))
                            .setParameter("owner", userId)
                            .setParameter("realm", own.getContext().getRealm().getId())
                            .executeUpdate()
                    == 1;
        });
    }

    private Optional<LegacyAccountEntity> find(String userId) {
        var rows = Database.of(session)
                .createQuery(
                        "select l from LegacyAccountEntity l where l.ownerId = :owner and l.realmId = :realm",
                        LegacyAccountEntity.class)
                .setParameter("owner", userId)
                .setParameter("realm", session.getContext().getRealm().getId())
                .getResultList();
        rows.forEach(Database.of(session)::detach);
        return rows.stream().findFirst();
    }
}
