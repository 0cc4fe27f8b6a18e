// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cittadino.domain.eligibility.CitizenCategory;
import org.cittadino.domain.eligibility.Eligibility;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/**
 * The accounts a town would not open any more: those of people it now sends to SPID and CIE, and those with a password
 * of whom nothing is known. Ids only; who reads them looks up the rest by its own rights.
 */
public final class OutsidePolicy {
    /** Keycloak's tables are read here and nowhere else; service accounts are no people. */
    private static final String ACCOUNTS = "select u.ID, c.CATEGORY, c.ROUTE, c.OPENED_AT, u.CREATED_TIMESTAMP"
            + " from USER_ENTITY u left join CIT_ACCOUNT_CATEGORY c on c.OWNER_ID = u.ID and c.REALM_ID = u.REALM_ID"
            + " where u.REALM_ID = :realm and u.SERVICE_ACCOUNT_CLIENT_LINK is null and (";

    private static final String UNKNOWN = "(c.OWNER_ID is null and exists"
            + " (select 1 from CREDENTIAL p where p.USER_ID = u.ID and p.TYPE = 'password'))";

    private static final String ORDER = ") order by u.CREATED_TIMESTAMP, u.ID";

    /** A way and whom it was taken for; a town has few of them. */
    private record Kind(CitizenCategory category, String route) {}

    private final KeycloakSession session;

    public OutsidePolicy(KeycloakSession session) {
        this.session = session;
    }

    /** Whether the town decided anything: without the step that asks who is registering there is no policy. */
    public boolean isDecided() {
        return eligibility().isPresent();
    }

    /**
     * The oldest first.
     *
     * @param max at most so many
     */
    public Stream<OutsideAccount> find(int first, int max) {
        return eligibility().stream().flatMap(town -> find(town, first, max));
    }

    private Optional<Eligibility> eligibility() {
        return RouteSettings.of(session.getContext().getRealm());
    }

    private Stream<OutsideAccount> find(Eligibility town, int first, int max) {
        var database = Database.of(session);
        database.flush();
        var outside = kinds(database, kind -> !town.admits(kind.category(), kind.route()));
        var conditions = new ArrayList<>(List.of(UNKNOWN));
        for (var i = 0; i < outside.size(); i++) {
            conditions.add("(c.CATEGORY = :category" + i + " and c.ROUTE = :route" + i + ")");
        }
        var query = database.createNativeQuery(ACCOUNTS + String.join(" or ", conditions) + ORDER, Object[].class)
                .setParameter("realm", realmId())
                .setFirstResult(first)
                .setMaxResults(max);
        for (var i = 0; i < outside.size(); i++) {
            query.setParameter("category" + i, outside.get(i).category().name());
            query.setParameter("route" + i, outside.get(i).route());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> read((Object[]) row));
    }

    private List<Kind> kinds(EntityManager database, Predicate<Kind> wanted) {
        return database.createQuery(
                        "select distinct c.category, c.route from AccountCategoryEntity c where c.realmId = :realm",
                        Object[].class)
                .setParameter("realm", realmId())
                .getResultStream()
                .map(row -> new Kind(CitizenCategory.valueOf((String) row[0]), (String) row[1]))
                .filter(wanted)
                .toList();
    }

    private String realmId() {
        return session.getContext().getRealm().getId();
    }

    private static OutsideAccount read(Object[] row) {
        Optional<AccountCategory> category = row[1] == null
                ? Optional.empty()
                : Optional.of(
                        new AccountCategory(CitizenCategory.valueOf((String) row[1]), (String) row[2], time(row[3])));
        return new OutsideAccount((String) row[0], category, time(row[4]));
    }

    /** Keycloak leaves the time open for accounts of old. */
    private static Instant time(@Nullable Object millis) {
        return millis == null ? Instant.EPOCH : Instant.ofEpochMilli(((Number) millis).longValue());
    }
}
