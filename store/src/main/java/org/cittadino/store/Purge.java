// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.cittadino.domain.code.CodePolicy;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** Takes away what has served its time, and all of a realm or a user that is removed. */
final class Purge {
    private static final Logger LOG = Logger.getLogger(Purge.class);
    private static final Duration AFTERLIFE = Duration.ofHours(24);
    /** How long the desk shows what became of a file. */
    private static final Duration IMPORTS = Duration.ofDays(365);
    /** A refusal belongs to nobody's account; as long as other decisions are kept. */
    private static final Duration REFUSALS = Duration.ofDays(5 * 365);

    /** How long a town can look back at what came of a campaign. */
    private static final Duration CAMPAIGNS = Duration.ofDays(365);

    private static final String OVER_CAMPAIGN =
            " where coalesce(c.endedAt, c.createdAt) <= :time and c.state in ('DONE', 'DRAFT', 'PAUSED')";

    /** What belongs to somebody, a registration or a user. */
    private static final List<String> OWNED = List.of(
            "CodeEntity",
            "OutboxEntity",
            "EvidenceEntity",
            "CaseEntity",
            "AccountCategoryEntity",
            "LetterEntity",
            "IdentityEntity",
            "LegacyAccountEntity",
            "CampaignMailEntity");

    private static final List<String> OF_THE_REALM = List.of(
            "RegistrationEntity",
            "LimitEntity",
            "ResidentEntity",
            "ResidentGenerationEntity",
            "RegisterEntity",
            "LetterBatchEntity",
            "ImportEntity",
            "FiscalKeyEntity",
            "ScanSetEntity",
            "ScanPageEntity",
            "AuditEntity",
            "AuditHeadEntity",
            "CampaignEntity",
            "LegacyFileEntity");

    /** The longest life of a secret: on a letter that was not printed by then it is worth nothing. */
    private static final Duration UNPRINTED = CodePolicy.INITIAL_SECRET_ABROAD.life();

    /** Time for the post to bring a letter back, and for the limit of letters to count it. */
    private static final Duration LETTERS = Duration.ofDays(180);

    private static final String UNPRINTED_LETTERS = "update LetterEntity l set l.state = 'VOID', l.payload = null,"
            + " l.changedAt = :now where l.state = 'BATCHED' and l.changedAt <= :time";

    /** Loads of a register that broke off, were only tried, or were replaced: nobody reads them. */
    private static final String STALE = ResidentGenerations.GIVE_UP + " and g.updatedAt <= :time";

    private static final String SPOILT = "(select g.id from ResidentGenerationEntity g where g.rowsDone = -1)";

    /** Registrations are over before what belongs to them is looked for: their ids name no user. */
    private static final String OF_OVER =
            " x where x.ownerId in (select r.id from RegistrationEntity r where r.expiresAt <= :time)";

    private Purge() {}

    /**
     * Expired registrations and messages at once; codes, counters and what no register uses a day after their end;
     * letters half a year after the last thing that happened to them.
     */
    static void expired(KeycloakSession session) {
        var database = Database.of(session);
        var now = Database.now(database);
        var old = now - AFTERLIFE.toMillis();
        database.createQuery(STALE).setParameter("time", old).executeUpdate();
        database.createQuery(UNPRINTED_LETTERS)
                .setParameter("now", now)
                .setParameter("time", now - UNPRINTED.toMillis())
                .executeUpdate();
        var scans = ScanErasure.ofOver(database, now);
        MoreAsked.giveUp(session);
        AuditRetention.apply(session);
        remove(database, "EvidenceEntity" + OF_OVER, now);
        remove(database, "CaseEntity" + OF_OVER, now);
        remove(database, "CaseEntity x where x.state = 'REJECTED' and x.changedAt <= :time", now - REFUSALS.toMillis());
        var campaigns = now - CAMPAIGNS.toMillis();
        remove(
                database,
                "CampaignMailEntity x where x.campaignId in (select c.id from CampaignEntity c" + OVER_CAMPAIGN + ")",
                campaigns);
        remove(database, "CampaignEntity c" + OVER_CAMPAIGN, campaigns);
        remove(database, "LegacyFileEntity x where x.updatedAt <= :time", now - IMPORTS.toMillis());
        remove(database, "ImportEntity x where x.updatedAt <= :time", now - IMPORTS.toMillis());
        var removed = remove(database, "RegistrationEntity x where x.expiresAt <= :time", now)
                + remove(database, "OutboxEntity x where x.expiresAt <= :time", now)
                + remove(database, "CodeEntity x where x.expiresAt <= :time", old)
                + remove(database, "LimitEntity x where x.lastAt <= :time", old)
                + remove(database, "LetterEntity x where x.changedAt <= :time", now - LETTERS.toMillis())
                + remove(database, "ResidentEntity x where x.generationId in " + SPOILT)
                + remove(database, "ResidentGenerationEntity x where x.rowsDone = -1");
        if (removed + scans > 0) {
            LOG.debugf("removed %d expired rows", removed + scans);
        }
    }

    private static int remove(EntityManager database, String what) {
        return database.createQuery("delete from " + what).executeUpdate();
    }

    private static int remove(EntityManager database, String what, long time) {
        return database.createQuery("delete from " + what)
                .setParameter("time", time)
                .executeUpdate();
    }

    static void realm(KeycloakSession session, String realmId) {
        Stream.concat(OWNED.stream(), OF_THE_REALM.stream()).forEach(table -> Database.of(session)
                .createQuery("delete from " + table + " x where x.realmId = :realm")
                .setParameter("realm", realmId)
                .executeUpdate());
    }

    static void user(KeycloakSession session, String realmId, String userId) {
        ScanErasure.ofOwner(Database.of(session), userId, realmId);
        OWNED.forEach(table -> Database.of(session)
                .createQuery("delete from " + table + " x where x.ownerId = :user and x.realmId = :realm")
                .setParameter("user", userId)
                .setParameter("realm", realmId)
                .executeUpdate());
    }
}
