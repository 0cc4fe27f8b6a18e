// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.cittadino.domain.assurance.Evidence;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.assurance.UpgradePolicy;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** The accounts of a realm in the order of their ids, a page at a time, and whom of them a campaign is for. */
final class Recipients {
    static final int PAGE = 200;

    private static final String ACCOUNTS = "select u.ID, u.USERNAME, u.EMAIL, u.CREATED_TIMESTAMP from USER_ENTITY u"
            + " where u.REALM_ID = :realm and u.SERVICE_ACCOUNT_CLIENT_LINK is null and u.ENABLED = true"
            + " and u.ID > :after order by u.ID";

    private static final String ATTRIBUTES =
            "select a.USER_ID, a.NAME, a.VALUE from USER_ATTRIBUTE a where a.USER_ID in (:ids) and a.NAME in (:names)";

    private static final String LOGINS = "select distinct e.USER_ID from EVENT_ENTITY e where e.USER_ID in (:ids)"
            + " and e.REALM_ID = :realm and e.TYPE = 'LOGIN' and e.EVENT_TIME >= :since";

    private final KeycloakSession session;
    private final EntityManager database;
    private final CampaignFilter filter;
    private final LegacySettings settings;
    private final UpgradePolicy policy;

    Recipients(KeycloakSession session, CampaignFilter filter) {
        this.session = session;
        this.database = Database.of(session);
        this.filter = filter;
        this.settings = LegacySettings.of(session.getContext().getRealm());
        this.policy = new CollectedEvidence(session).policy();
    }

    /**
     * Some accounts that were looked at.
     *
     * @param last id of the last of them; empty if there was none
     * @param found those the campaign is for
     */
    record Page(String last, List<Recipient> found) {}

    private record Account(String id, String name, String email, long createdAt) {}

    Page after(String place) {
        var accounts = accounts(place);
        if (accounts.isEmpty()) {
            return new Page("", List.of());
        }
        var ids = accounts.stream().map(Account::id).toList();
        var evidence = evidence(ids);
        var attributes = attributes(ids);
        var here = here(ids);
        var left = left(ids);
        var found = accounts.stream()
                .filter(one -> isWeak(evidence.getOrDefault(one.id(), List.of())))
                .filter(one -> isWanted(one, evidence.getOrDefault(one.id(), List.of()), attributes))
                .filter(one -> !here.contains(one.id()) && isOldEnough(one))
                .map(one -> new Recipient(
                        one.id(),
                        one.name(),
                        one.email(),
                        attributes.getOrDefault(one.id(), Map.of()).getOrDefault(UserModel.LOCALE, ""),
                        left.contains(one.id())))
                .toList();
        return new Page(ids.get(ids.size() - 1), found);
    }

    private List<Account> accounts(String place) {
        List<?> rows = database.createNativeQuery(ACCOUNTS, Object[].class)
                .setParameter("realm", realmId())
                .setParameter("after", place)
                .setMaxResults(PAGE)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Account((String) row[0], text(row[1]), text(row[2]), number(row[3])))
                .toList();
    }

    /** With the revoked ones: where an account comes from does not change. */
    private Map<String, List<EvidenceEntity>> evidence(List<String> ids) {
        var rows = database.createQuery(
                        "select e from EvidenceEntity e where e.ownerId in :ids and e.realmId = :realm",
                        EvidenceEntity.class)
                .setParameter("ids", ids)
                .setParameter("realm", realmId())
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream().collect(Collectors.groupingBy(row -> row.ownerId));
    }

    private Map<String, Map<String, String>> attributes(List<String> ids) {
        var names = new HashSet<>(Set.of(UserModel.LOCALE));
        settings.mark().ifPresent(mark -> names.add(mark.name()));
        List<?> rows = database.createNativeQuery(ATTRIBUTES, Object[].class)
                .setParameter("ids", ids)
                .setParameter("names", names)
                .getResultList();
        var found = new HashMap<String, Map<String, String>>();
        rows.stream().map(row -> (Object[]) row).forEach(row -> found.computeIfAbsent(
                        (String) row[0], id -> new HashMap<>())
                .put((String) row[1], text(row[2])));
        return found;
    }

    /** Who has been here since, where that matters. */
    private Set<String> here(List<String> ids) {
        if (filter.loginBefore().isEmpty()) {
            return Set.of();
        }
        List<?> rows = database.createNativeQuery(LOGINS, String.class)
                .setParameter("ids", ids)
                .setParameter("realm", realmId())
                .setParameter("since", filter.loginBefore().get().toEpochMilli())
                .getResultList();
        return rows.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    private Set<String> left(List<String> ids) {
        return Set.copyOf(database.createQuery(
                        "select l.ownerId from LegacyAccountEntity l where l.ownerId in :ids and l.leftAt is not null",
                        String.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    private boolean isWeak(List<EvidenceEntity> held) {
        var now = Instant.ofEpochMilli(Database.now(database));
        return levelOf(policy, held, now) == AssuranceLevel.WEAK;
    }

    static AssuranceLevel levelOf(UpgradePolicy policy, List<EvidenceEntity> held, Instant now) {
        var counted = held.stream()
                .filter(row -> row.revokedAt == null)
                .map(row -> new Evidence(
                        EvidenceKind.valueOf(row.kind),
                        Instant.ofEpochMilli(row.collectedAt),
                        Optional.ofNullable(row.expiresAt).map(Instant::ofEpochMilli)))
                .toList();
        return policy.levelFor(counted, now);
    }

    private boolean isWanted(Account one, List<EvidenceEntity> held, Map<String, Map<String, String>> attributes) {
        if (!filter.old() && !filter.imported()) {
            return true;
        }
        return filter.old() && (settings.names().include(one.name()) || isMarked(one, attributes))
                || filter.imported() && held.stream().anyMatch(row -> row.kind.equals(EvidenceKind.IMPORTED.name()));
    }

    private boolean isMarked(Account one, Map<String, Map<String, String>> attributes) {
        return settings.mark()
                .filter(mark -> mark.value()
                        .equals(attributes.getOrDefault(one.id(), Map.of()).get(mark.name())))
                .isPresent();
    }

    /** Who came later has not stayed away. */
    private boolean isOldEnough(Account one) {
        return filter.loginBefore()
                .map(since -> one.createdAt() < since.toEpochMilli())
                .orElse(true);
    }

    private String realmId() {
        return session.getContext().getRealm().getId();
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNullElse((String) value, "");
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
