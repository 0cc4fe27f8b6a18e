// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.cittadino.domain.assurance.Evidence;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.assurance.UpgradePolicy;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** The proofs that steps and officials have handed in for somebody, and the level they make. Kept when revoked. */
public final class CollectedEvidence {
    /** Realm attribute with the ways to the strong credential; holds where the console has none, {@link UpgradeSettings}. */
    public static final String POLICY = "cittadino.waysToStrong";

    private static final Logger LOG = Logger.getLogger(CollectedEvidence.class);

    private final KeycloakSession session;

    public CollectedEvidence(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Hands in a proof, in the transaction of the caller, and changes no level: see {@link Assurance#raise}.
     *
     * @param ownerId the user or the registration
     * @param verifier who vouches for it, never the person it is about
     * @param life how long it counts; empty if it does not age
     */
    public static void handIn(
            KeycloakSession own, String ownerId, EvidenceKind kind, String verifier, Optional<Duration> life) {
        handIn(own, ownerId, kind, verifier, life, Optional.empty());
    }

    /** @param mark of the codice fiscale it speaks for; an address is proven whatever the codice fiscale */
    static void handIn(
            KeycloakSession own,
            String ownerId,
            EvidenceKind kind,
            String verifier,
            Optional<Duration> life,
            Optional<String> mark) {
        var database = Database.of(own);
        var row = new EvidenceEntity();
        row.id = UUID.randomUUID().toString();
        row.realmId = own.getContext().getRealm().getId();
        row.ownerId = ownerId;
        row.kind = kind.name();
        row.verifier = verifier;
        row.collectedAt = Database.now(database);
        row.expiresAt = life.map(time -> row.collectedAt + time.toMillis()).orElse(null);
        row.fiscalMac = kind == EvidenceKind.EMAIL_CODE ? null : mark.orElse(null);
        database.persist(row);
    }

    /** What was handed in for a registration speaks for its account from now on, in the transaction of the caller. */
    static void passOn(KeycloakSession own, String registrationId, String userId) {
        var database = Database.of(own);
        database.flush();
        database.createQuery("update EvidenceEntity e set e.ownerId = :user"
                        + " where e.ownerId = :registration and e.realmId = :realm")
                .setParameter("user", userId)
                .setParameter("registration", registrationId)
                .setParameter("realm", own.getContext().getRealm().getId())
                .executeUpdate();
    }

    /** What was handed in without one, for a registration or long ago, speaks for this codice fiscale and no other. */
    static void bind(KeycloakSession own, String ownerId, String mark) {
        change(own, ownerId, "e.fiscalMac = :mark", "e.fiscalMac is null and e.kind <> 'EMAIL_CODE'")
                .setParameter("mark", mark)
                .executeUpdate();
    }

    /** From now on nothing that was handed in counts but the address, in the transaction of the caller. */
    static void revoke(KeycloakSession own, String ownerId) {
        change(own, ownerId, "e.revokedAt = :now", "e.kind <> 'EMAIL_CODE'")
                .setParameter("now", Database.now(Database.of(own)))
                .executeUpdate();
    }

    /** What has come to its end need not be looked for again. */
    static void closeExpired(KeycloakSession own, String ownerId) {
        change(own, ownerId, "e.revokedAt = e.expiresAt", "e.expiresAt <= :now")
                .setParameter("now", Database.now(Database.of(own)))
                .executeUpdate();
    }

    private static Query change(KeycloakSession own, String ownerId, String what, String which) {
        var database = Database.of(own);
        database.flush();
        return database.createQuery("update EvidenceEntity e set " + what
                        + " where e.ownerId = :owner and e.realmId = :realm and e.revokedAt is null and " + which)
                .setParameter("owner", ownerId)
                .setParameter("realm", own.getContext().getRealm().getId());
    }

    /** What is in force now, the oldest first. */
    public List<Evidence> of(String ownerId) {
        return rows(ownerId).map(CollectedEvidence::read).toList();
    }

    /** What is in force now and speaks for that codice fiscale, the oldest first. */
    List<Evidence> of(String ownerId, String mark) {
        return rows(ownerId)
                .filter(row -> row.fiscalMac == null || row.fiscalMac.equals(mark))
                .map(CollectedEvidence::read)
                .toList();
    }

    private Stream<EvidenceEntity> rows(String ownerId) {
        var database = Database.of(session);
        var now = Database.now(database);
        var rows = database.createQuery(
                        "select e from EvidenceEntity e where e.ownerId = :owner and e.realmId = :realm"
                                + " and e.revokedAt is null order by e.collectedAt, e.id",
                        EvidenceEntity.class)
                .setParameter("owner", ownerId)
                .setParameter("realm", session.getContext().getRealm().getId())
                .getResultList();
        rows.forEach(database::detach);
        return rows.stream().filter(row -> row.expiresAt == null || now < row.expiresAt);
    }

    /** The level that the realm's policy makes of it. */
    public AssuranceLevel level(String ownerId) {
        return level(of(ownerId));
    }

    /** The level that the realm's policy makes of what was read a moment ago. */
    public AssuranceLevel level(List<Evidence> held) {
        return policy().levelFor(held, Instant.ofEpochMilli(Database.now(Database.of(session))));
    }

    /** The realm's policy; the recommended one where it has none, or one that cannot be read. */
    public UpgradePolicy policy() {
        var realm = session.getContext().getRealm();
        var written = UpgradeSettings.policy(realm).orElseGet(() -> realm.getAttribute(POLICY));
        if (written == null || written.isBlank()) {
            return UpgradePolicy.RECOMMENDED;
        }
        return UpgradePolicy.read(written).orElseGet(() -> {
            LOG.warnf("realm %s: what makes an account strong is not readable, the recommended holds", realm.getName());
            return UpgradePolicy.RECOMMENDED;
        });
    }

    private static Evidence read(EvidenceEntity row) {
        return new Evidence(
                EvidenceKind.valueOf(row.kind),
                Instant.ofEpochMilli(row.collectedAt),
                Optional.ofNullable(row.expiresAt).map(Instant::ofEpochMilli));
    }
}
