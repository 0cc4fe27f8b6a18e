// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.eligibility.CitizenCategory;
import org.cittadino.domain.person.BirthDate;
import org.cittadino.domain.person.DateReading;
import org.cittadino.domain.register.RegisterAnswer.Residence;
import org.keycloak.models.KeycloakSession;

/** Whom the town took the owner of an account for: written once, when it is opened. */
public final class AccountCategories {
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    private final KeycloakSession session;

    public AccountCategories(KeycloakSession session) {
        this.session = session;
    }

    /** Writes it down, in the transaction that makes the account and after its evidence. */
    static void write(KeycloakSession own, String userId, RegistrationContent content) {
        var database = Database.of(own);
        var row = new AccountCategoryEntity();
        row.ownerId = userId;
        row.realmId = own.getContext().getRealm().getId();
        row.openedAt = Database.now(database);
        row.route = content.route();
        var today = LocalDate.ofInstant(Instant.ofEpochMilli(row.openedAt), ITALY);
        row.category = CitizenCategory.of(content.route(), registered(database, row), birth(content, today), today)
                .name();
        database.persist(row);
    }

    /** The register vouches for a match under its name and the list it found the person in, {@code table:AIRE}. */
    private static Optional<Residence> registered(EntityManager database, AccountCategoryEntity row) {
        return database.createQuery(
                        "select e.verifier from EvidenceEntity e where e.ownerId = :owner and e.realmId = :realm"
                                + " and e.kind = :kind and e.revokedAt is null order by e.collectedAt desc, e.id",
                        String.class)
                .setParameter("owner", row.ownerId)
                .setParameter("realm", row.realmId)
                .setParameter("kind", EvidenceKind.REGISTER_MATCH.name())
                .getResultStream()
                .flatMap(verifier ->
                        List.of(Residence.values()).stream().filter(list -> verifier.endsWith(":" + list.name())))
                .findFirst();
    }

    private static Optional<LocalDate> birth(RegistrationContent content, LocalDate today) {
        return content.attributes().getOrDefault(CitizenAccount.DATE_OF_BIRTH, List.of()).stream()
                .findFirst()
                .map(typed -> BirthDate.read(typed, today))
                .flatMap(reading ->
                        reading instanceof DateReading.Valid valid ? Optional.of(valid.date()) : Optional.empty());
    }

    /** Empty for an account that was not opened by a registration, or before this was written down. */
    public Optional<AccountCategory> of(String userId) {
        return Optional.ofNullable(Database.of(session).find(AccountCategoryEntity.class, userId))
                .filter(row ->
                        row.realmId.equals(session.getContext().getRealm().getId()))
                .map(row -> new AccountCategory(
                        CitizenCategory.valueOf(row.category), row.route, Instant.ofEpochMilli(row.openedAt)));
    }
}
