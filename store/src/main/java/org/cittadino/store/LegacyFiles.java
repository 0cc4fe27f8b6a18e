// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.UUID;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/** How far the accounts of a file of old user names are opened: who goes on after a fall begins behind the last. */
public final class LegacyFiles {
    private final KeycloakSession session;

    public LegacyFiles(KeycloakSession session) {
        this.session = session;
    }

    /**
     * How far a file has come.
     *
     * @param rows of the file, from its beginning
     * @param created accounts opened for them
     */
    public record Place(String id, long rows, long created) {}

    /** Begins with a file, or finds where it stopped. */
    public Place open(String source) {
        try {
            OwnTransaction.call(session, own -> begin(own, source));
        } catch (ModelDuplicateException begun) {
            // an earlier run fell: its place is read below
        }
        return OwnTransaction.call(session, own -> {
            var row = Database.of(own)
                    .createQuery(
                            "select f from LegacyFileEntity f where f.source = :source and f.realmId = :realm",
                            LegacyFileEntity.class)
                    .setParameter("source", source)
                    .setParameter("realm", own.getContext().getRealm().getId())
                    .getSingleResult();
            return new Place(row.id, row.rowsDone, row.created);
        });
    }

    private static String begin(KeycloakSession own, String source) {
        var database = Database.of(own);
        var row = new LegacyFileEntity();
        row.id = UUID.randomUUID().toString();
        row.realmId = own.getContext().getRealm().getId();
        row.source = source;
        row.updatedAt = Database.now(database);
        database.persist(row);
        return row.id;
    }

    /**
     * Notes what the caller's transaction has done for the file.
     *
     * @return false if another run was there first: the caller rolls back
     */
    public static boolean advance(KeycloakSession own, Place from, long rows, long created) {
        var database = Database.of(own);
        return database.createQuery("update LegacyFileEntity f set f.rowsDone = :rows, f.created = :created,"
                                + " f.updatedAt = :now where f.id = :id and f.rowsDone = :before")
                        .setParameter("rows", rows)
                        .setParameter("created", created)
                        .setParameter("now", Database.now(database))
                        .setParameter("id", from.id())
                        .setParameter("before", from.rows())
                        .executeUpdate()
                == 1;
    }

    /** All of it is done: the same file may come again and is looked at from its beginning. */
    public void end(Place place) {
        OwnTransaction.call(session, own -> Database.of(own)
                .createQuery("delete from LegacyFileEntity f where f.id = :id")
                .setParameter("id", place.id())
                .executeUpdate());
    }
}
