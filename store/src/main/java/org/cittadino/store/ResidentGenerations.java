// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import org.cittadino.domain.register.Resident;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/**
 * Loads of the register: each is filled beside the one in use, in parts that are committed one by one, and takes its
 * place at once or never. Everything here runs in transactions of its own.
 */
public final class ResidentGenerations {
    private static final String OF_REALM = " g where g.id = :id and g.realmId = :realm";

    /**
     * Loads that are not in use; a further condition says which. In one statement, so that nobody can go on with one or
     * put it into use while its people are being erased.
     */
    static final String GIVE_UP = "update ResidentGenerationEntity g set g.loaded = false, g.rowsDone = -1,"
            + " g.source = '' where g.id not in (select r.generationId from RegisterEntity r)";

    private final KeycloakSession session;

    public ResidentGenerations(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Begins a load, or finds the one that broke off.
     *
     * @param source names what is loaded and how: the same name stands for the same rows in the same order
     */
    public ResidentGeneration open(String source) {
        begin();
        return call((database, realm) -> {
            var key = keyId();
            var known = database.createQuery(
                            "select g from ResidentGenerationEntity g where g.realmId = :realm and g.source = :source"
                                    + " and g.keyId = :key and g.id not in"
                                    + " (select r.generationId from RegisterEntity r) order by g.createdAt desc",
                            ResidentGenerationEntity.class)
                    .setParameter("realm", realm)
                    .setParameter("source", source)
                    .setParameter("key", key)
                    .setMaxResults(1)
                    .getResultList();
            var row = known.isEmpty() ? create(database, realm, source, key) : known.get(0);
            // somebody works with it: the purge leaves it alone
            row.updatedAt = Database.now(database);
            return view(row);
        });
    }

    private static ResidentGenerationEntity create(EntityManager database, String realm, String source, String key) {
        var row = new ResidentGenerationEntity();
        row.id = UUID.randomUUID().toString();
        row.realmId = realm;
        row.source = source;
        row.keyId = key;
        row.createdAt = Database.now(database);
        row.updatedAt = row.createdAt;
        database.persist(row);
        return row;
    }

    /** The realm's row in the table of registers, made by whoever comes first. */
    private void begin() {
        if (hasBegun()) {
            return;
        }
        try {
            call((database, realm) -> {
                var row = new RegisterEntity();
                row.realmId = realm;
                database.persist(row);
                return true;
            });
        } catch (ModelDuplicateException refused) {
            // Keycloak calls each broken constraint so; of a parallel load the row can be seen
            if (!hasBegun()) {
                throw refused;
            }
        }
    }

    private boolean hasBegun() {
        return call((database, realm) -> database.find(RegisterEntity.class, realm) != null);
    }

    /**
     * Adds the next people of the source.
     *
     * @param from rows dealt with before, as {@link ResidentGeneration#rowsDone} says
     * @param to rows dealt with afterwards
     * @return which of the people were there already, by their place in the list; empty if the load is not where the
     *     caller believes, because another one goes on with it, or if the town's key was changed meanwhile
     */
    public Optional<TreeSet<Integer>> append(String id, long from, long to, int percent, List<Resident> people) {
        return call((database, realm) -> {
            // first, and under lock until the commit: two loads of one file cannot both get past it
            if (!advance(database, realm, id, from, to, percent)) {
                return Optional.empty();
            }
            var cipher = new ResidentCipher(session);
            var rows = people.stream().map(person -> cipher.close(id, person)).toList();
            var there = ResidentBatch.insert(database, rows);
            database.createQuery("update ResidentGenerationEntity g set g.residents = g.residents + :more"
                            + " where g.id = :id")
                    .setParameter("more", (long) rows.size() - there.size())
                    .setParameter("id", id)
                    .executeUpdate();
            return Optional.of(there);
        });
    }

    private boolean advance(EntityManager database, String realm, String id, long from, long to, int percent) {
        return database.createQuery("update ResidentGenerationEntity g set g.rowsDone = :to, g.percentDone = :percent,"
                                + " g.updatedAt = :now where g.id = :id and g.realmId = :realm"
                                + " and g.rowsDone = :from and g.loaded = false and g.keyId = :key")
                        .setParameter("to", to)
                        .setParameter("key", keyId())
                        .setParameter("percent", percent)
                        .setParameter("now", Database.now(database))
                        .setParameter("id", id)
                        .setParameter("realm", realm)
                        .setParameter("from", from)
                        .executeUpdate()
                == 1;
    }

    /** Notes that the whole source is in the load; false if it is not where the caller believes. */
    public boolean finish(String id, long rowsDone) {
        return call((database, realm) ->
                database.createQuery("update ResidentGenerationEntity g set g.loaded = true, g.percentDone = 100"
                                        + " where g.id = :id and g.realmId = :realm and g.rowsDone = :rows"
                                        + " and g.loaded = false")
                                .setParameter("id", id)
                                .setParameter("realm", realm)
                                .setParameter("rows", rowsDone)
                                .executeUpdate()
                        == 1);
    }

    /** Compares a load with the one in use. */
    public RegisterDifferences differences(String id) {
        return call((database, realm) -> RegisterCounts.differences(database, realm, id));
    }

    /**
     * Puts a whole load in the place of the one it was compared with.
     *
     * @return false if the load is not whole, or another one took the place meanwhile
     */
    public boolean activate(String id, RegisterDifferences seen) {
        return call((database, realm) -> database.createQuery("update RegisterEntity r set r.generationId = :id"
                                + " where r.realmId = :realm and r.generationId = :seen and exists"
                                + " (select g.id from ResidentGenerationEntity" + OF_REALM
                                + " and g.loaded = true)")
                        .setParameter("id", id)
                        .setParameter("realm", realm)
                        .setParameter("seen", seen.inUse())
                        .executeUpdate()
                == 1);
    }

    /** How far a load has come, for whoever waits on another page or node. */
    public Optional<ResidentGeneration> find(String id) {
        return call((database, realm) -> database
                .createQuery("select g from ResidentGenerationEntity" + OF_REALM, ResidentGenerationEntity.class)
                .setParameter("id", id)
                .setParameter("realm", realm)
                .getResultList()
                .stream()
                .map(ResidentGenerations::view)
                .findFirst());
    }

    /** Erases a load that is not in use; the one in use stays. */
    public void remove(String id) {
        if (call((database, realm) -> giveUp(database, realm, id))) {
            call((database, realm) -> erase(database, id));
        }
    }

    private static boolean giveUp(EntityManager database, String realm, String id) {
        return database.createQuery(GIVE_UP + " and g.id = :id and g.realmId = :realm")
                        .setParameter("id", id)
                        .setParameter("realm", realm)
                        .executeUpdate()
                == 1;
    }

    /** At once: nobody else reads or writes these rows, and parts would have to be searched for again and again. */
    private static int erase(EntityManager database, String id) {
        database.createQuery("delete from ResidentEntity x where x.generationId = :id")
                .setParameter("id", id)
                .executeUpdate();
        return database.createQuery("delete from ResidentGenerationEntity g where g.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private String keyId() {
        return session.getProvider(KeyRingProvider.class).keys().current();
    }

    private <T> T call(BiFunction<EntityManager, String, T> work) {
        return OwnTransaction.call(
                session,
                own -> work.apply(Database.of(own), own.getContext().getRealm().getId()));
    }

    private static ResidentGeneration view(ResidentGenerationEntity row) {
        return new ResidentGeneration(row.id, row.loaded, row.rowsDone, row.residents, row.percentDone);
    }
}
