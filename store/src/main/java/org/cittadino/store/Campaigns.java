// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cittadino.domain.assurance.AssuranceLevel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/** Campaigns that ask the holders of weak accounts to raise them; one of a realm at a time. */
public final class Campaigns {
    private static final String OF_REALM = " c where c.id = :id and c.realmId = :realm";

    private final KeycloakSession session;
    private final EntityManager database;

    public Campaigns(KeycloakSession session) {
        this.session = session;
        this.database = Database.of(session);
    }

    /**
     * Makes a draft, in the transaction of the caller; the accounts are counted now, and looked up again when they are
     * written to.
     */
    public Campaign draft(String name, CampaignFilter filter, String official) {
        var row = new CampaignEntity();
        row.id = UUID.randomUUID().toString();
        row.realmId = realmId();
        row.name = name;
        row.byName = filter.old();
        row.imported = filter.imported();
        row.loginBefore = filter.loginBefore().map(Instant::toEpochMilli).orElse(null);
        row.state = CampaignState.DRAFT.name();
        row.selected = count(filter);
        row.createdBy = official;
        row.createdAt = Database.now(database);
        database.persist(row);
        return read(row);
    }

    private int count(CampaignFilter filter) {
        var recipients = new Recipients(session, filter);
        var count = 0;
        for (var page = recipients.after(""); !page.last().isEmpty(); page = recipients.after(page.last())) {
            count += page.found().size();
        }
        return count;
    }

    /** Some of the accounts it is for, as they are now. */
    public List<Recipient> sample(Campaign campaign, int most) {
        var recipients = new Recipients(session, campaign.filter());
        var sample = new ArrayList<Recipient>();
        for (var page = recipients.after("");
                !page.last().isEmpty() && sample.size() < most;
                page = recipients.after(page.last())) {
            sample.addAll(page.found());
        }
        return List.copyOf(sample.subList(0, Math.min(most, sample.size())));
    }

    /** What came of an attempt to send or to stop. */
    public enum Move {
        DONE,
        /** It stands elsewhere than it was seen. */
        CHANGED,
        /** Another campaign of the realm is running. */
        OTHER_RUNS
    }

    /**
     * Sends, or goes on, in a transaction of its own.
     *
     * @param realmAddress of the realm's pages, as citizens know it
     * @param record what is written down in the same transaction, if it moves
     */
    public Move start(String id, String realmAddress, Consumer<KeycloakSession> record) {
        try {
            var moved = OwnTransaction.call(session, own -> {
                var begun = begin(own, id, realmAddress);
                if (begun) {
                    record.accept(own);
                }
                return begun;
            });
            return moved ? Move.DONE : Move.CHANGED;
        } catch (ModelDuplicateException another) {
            return Move.OTHER_RUNS;
        }
    }

    private static boolean begin(KeycloakSession own, String id, String realmAddress) {
        var database = Database.of(own);
        var realm = own.getContext().getRealm().getId();
        var moved = database.createQuery("update CampaignEntity c set c.state = 'RUNNING', c.address = :address"
                        + " where c.id = :id and c.realmId = :realm and c.state in ('DRAFT', 'PAUSED')")
                .setParameter("address", realmAddress)
                .setParameter("id", id)
                .setParameter("realm", realm)
                .executeUpdate();
        if (moved == 1) {
            database.find(CampaignEntity.class, id).running = realm;
            database.flush();
        }
        return moved == 1;
    }

    /**
     * Sends no more, in a transaction of its own; what is in the outbox still leaves.
     *
     * @param record what is written down in the same transaction, if it moves
     */
    public Move pause(String id, Consumer<KeycloakSession> record) {
        var moved = OwnTransaction.call(session, own -> {
            var halted = Database.of(own)
                            .createQuery("update CampaignEntity c set c.state = 'PAUSED', c.running = null"
                                    + " where c.id = :id and c.realmId = :realm and c.state = 'RUNNING'")
                            .setParameter("id", id)
                            .setParameter("realm", realmId())
                            .executeUpdate()
                    == 1;
            if (halted) {
                record.accept(own);
            }
            return halted;
        });
        return moved ? Move.DONE : Move.CHANGED;
    }

    public Optional<Campaign> find(String id) {
        return database
                .createQuery("select c from CampaignEntity" + OF_REALM, CampaignEntity.class)
                .setParameter("id", id)
                .setParameter("realm", realmId())
                .getResultList()
                .stream()
                .map(this::detached)
                .findFirst();
    }

    /** The newest first. */
    public List<Campaign> page(int first, int max) {
        return database
                .createQuery(
                        "select c from CampaignEntity c where c.realmId = :realm order by c.createdAt desc, c.id",
                        CampaignEntity.class)
                .setParameter("realm", realmId())
                .setFirstResult(first)
                .setMaxResults(max)
                .getResultList()
                .stream()
                .map(this::detached)
                .toList();
    }

    /**
     * The holder of the account this mail was written to wants no other, not even what waits in the outbox; nothing
     * happens if there is no such mail.
     */
    public void leave(String mailId) {
        database.createQuery(
                        "select m.ownerId from CampaignMailEntity m where m.id = :id and m.realmId = :realm",
                        String.class)
                .setParameter("id", mailId)
                .setParameter("realm", realmId())
                .getResultList()
                .forEach(ownerId -> {
                    new LegacyAccounts(session).leave(ownerId);
                    OwnTransaction.call(session, own -> CampaignWithdrawal.of(own, ownerId));
                });
    }

    private Campaign detached(CampaignEntity row) {
        database.detach(row);
        return read(row);
    }

    private Campaign read(CampaignEntity row) {
        var mails = mails(row.id);
        return new Campaign(
                row.id,
                row.name,
                CampaignState.valueOf(row.state),
                filter(row),
                Instant.ofEpochMilli(row.createdAt),
                row.selected,
                mails.getOrDefault(CampaignMailState.QUEUED, 0L),
                mails.getOrDefault(CampaignMailState.SENT, 0L),
                mails.getOrDefault(CampaignMailState.FAILED, 0L),
                mails.getOrDefault(CampaignMailState.LEFT, 0L),
                mails.getOrDefault(CampaignMailState.UNREACHABLE, 0L),
                moved(row.id));
    }

    static CampaignFilter filter(CampaignEntity row) {
        return new CampaignFilter(
                row.byName, row.imported, Optional.ofNullable(row.loginBefore).map(Instant::ofEpochMilli));
    }

    private Map<CampaignMailState, Long> mails(String id) {
        return database.createQuery(
                        "select m.state, count(m) from CampaignMailEntity m where m.campaignId = :id group by m.state",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toMap(row -> CampaignMailState.valueOf((String) row[0]), row -> (Long) row[1]));
    }

    /** Only who handed something in since can have risen: few, so that the level of each can be computed. */
    private long moved(String id) {
        var rows = database.createQuery(
                        "select e from EvidenceEntity e where e.realmId = :realm and e.ownerId in (select m.ownerId"
                                + " from CampaignMailEntity m, EvidenceEntity n where m.campaignId = :id"
                                + " and n.ownerId = m.ownerId and n.collectedAt >= m.writtenAt)",
                        EvidenceEntity.class)
                .setParameter("realm", realmId())
                .setParameter("id", id)
                .getResultList();
        rows.forEach(database::detach);
        var policy = new CollectedEvidence(session).policy();
        var now = Instant.ofEpochMilli(Database.now(database));
        return rows.stream().collect(Collectors.groupingBy(row -> row.ownerId)).values().stream()
                .filter(held -> Recipients.levelOf(policy, held, now) == AssuranceLevel.STRONG)
                .count();
    }

    private String realmId() {
        return session.getContext().getRealm().getId();
    }
}
