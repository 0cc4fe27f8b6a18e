// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cittadino.domain.casework.RejectionReason;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** Finds cases and opens what is sealed in them. */
final class CaseLookup {
    private static final String FROM = " from CaseEntity c where c.realmId = :realm and c.ownerId <> :notOwnedBy"
            + " and (:state = '' or c.state = :state) and (:kind = '' or c.kind = :kind)"
            + " and (:assignee = '' or c.assignee = :assignee) and (:reference = '' or c.reference = :reference)";

    private final KeycloakSession session;

    CaseLookup(KeycloakSession session) {
        this.session = session;
    }

    List<CaseFile> page(CaseFilter filter, int first, int max) {
        var rows = rows(filtered("select c" + FROM + filter.order().clause(), CaseEntity.class, filter)
                .setFirstResult(first)
                .setMaxResults(max));
        return rows.stream().map(row -> read(row, "", wanted(row))).toList();
    }

    long count(CaseFilter filter) {
        return filtered("select count(c)" + FROM, Long.class, filter).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, CaseFilter filter) {
        return query(query, type)
                .setParameter("notOwnedBy", filter.notOwnedBy())
                .setParameter("state", filter.state().map(Enum::name).orElse(""))
                .setParameter("kind", filter.kind().map(Enum::name).orElse(""))
                .setParameter("assignee", filter.assignee().orElse(""))
                .setParameter("reference", filter.reference().orElse(""));
    }

    Optional<CaseFile> find(String id) {
        return files(query("select c from CaseEntity c where c.id = :id and c.realmId = :realm", CaseEntity.class)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /** The case whose citizen is asked for more under one of these hashes, if there is time left. */
    Optional<CaseFile> asked(List<String> macs) {
        return files(query(
                                "select c from CaseEntity c where c.askMac in :macs and c.realmId = :realm"
                                        + " and c.state = 'MORE_ASKED' and c.askUntil > :now",
                                CaseEntity.class)
                        .setParameter("macs", macs)
                        .setParameter("now", Database.now(Database.of(session))))
                .stream()
                .findFirst();
    }

    private <T> TypedQuery<T> query(String query, Class<T> type) {
        return Database.of(session)
                .createQuery(query, type)
                .setParameter("realm", session.getContext().getRealm().getId());
    }

    private List<CaseFile> files(TypedQuery<CaseEntity> query) {
        return rows(query).stream()
                .map(row -> read(row, note(row), request(row)))
                .toList();
    }

    private List<CaseEntity> rows(TypedQuery<CaseEntity> query) {
        var rows = query.getResultList();
        rows.forEach(Database.of(session)::detach);
        return rows;
    }

    private static CaseFile read(CaseEntity row, String note, Optional<UpgradeRequest> request) {
        return new CaseFile(
                Cases.read(row),
                row.ownerId,
                row.version,
                Optional.ofNullable(row.assignee),
                Optional.ofNullable(row.decidedBy),
                Optional.ofNullable(row.reason).flatMap(RejectionReason::of),
                note,
                Optional.ofNullable(row.seen).orElse(""),
                Optional.ofNullable(row.firstApprovalBy),
                request);
    }

    private String note(CaseEntity row) {
        return ifItOpens(() -> open(row.noteKeyId, row.note, row.id, new TypeReference<String>() {}))
                .orElse("");
    }

    private Optional<UpgradeRequest> request(CaseEntity row) {
        return open(row.requestKeyId, row.request, row.id, new TypeReference<>() {});
    }

    /** In a list, which one row must not take away from everybody. */
    private Optional<UpgradeRequest> wanted(CaseEntity row) {
        return ifItOpens(() -> request(row));
    }

    private static <T> Optional<T> ifItOpens(Supplier<Optional<T>> sealed) {
        try {
            return sealed.get();
        } catch (IllegalStateException keyIsGone) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> open(@Nullable String keyId, byte @Nullable [] bytes, String id, TypeReference<T> type) {
        return keyId == null || bytes == null
                ? Optional.empty()
                : Optional.of(new SealedJson(session).open(new KeyRing.Sealed(keyId, bytes), Cases.TABLE, id, type));
    }
}
