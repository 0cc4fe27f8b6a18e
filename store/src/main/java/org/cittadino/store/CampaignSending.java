// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;

/**
 * Carries campaigns on, a few mails at a time. Which accounts had their turn and which mails wait is written in one
 * transaction: whoever goes on after a fall begins behind the last of them, and nobody gets two.
 */
public final class CampaignSending {
    /** Long walks through accounts that are not meant are cut in pieces. */
    private static final int MOST_LOOKED_AT = 10_000;

    private static final String GOING = " where c.state in ('RUNNING', 'PAUSED') and c.nextAt <= :now";

    private final KeycloakSession session;
    private final EntityManager database;

    public CampaignSending(KeycloakSession session) {
        this.session = session;
        this.database = Database.of(session);
    }

    /** Of all realms. */
    public List<CampaignDue> due() {
        return database.createQuery(
                        "select new org.cittadino.store.CampaignDue(c.id, c.realmId) from CampaignEntity c" + GOING,
                        CampaignDue.class)
                .setParameter("now", Database.now(database))
                .getResultList();
    }

    /** One step of a campaign of this realm, in the transaction of the caller; nothing if another node takes it. */
    public void step(String id, CampaignMailing mailing) {
        var pace = CampaignPace.of(session.getContext().getRealm());
        if (!take(id, pace)) {
            return;
        }
        settle(id);
        var row = database.find(CampaignEntity.class, id);
        database.refresh(row);
        if (!row.state.equals(CampaignState.RUNNING.name())) {
            return;
        }
        if (!row.allSeen) {
            write(row, pace.mails(), mailing);
        } else if (!hasWaiting(id)) {
            row.state = CampaignState.DONE.name();
            row.running = null;
            row.endedAt = Database.now(database);
        }
    }

    /** The row is locked until the end of the transaction: of many nodes one goes on. */
    private boolean take(String id, CampaignPace pace) {
        var now = Database.now(database);
        return database.createQuery("update CampaignEntity c set c.nextAt = :next" + GOING + " and c.id = :id")
                        .setParameter("next", now + pace.pause().toMillis())
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** What the outbox has done, or thrown away, since the last step. */
    private void settle(String id) {
        note(
                id,
                CampaignMailState.SENT,
                "exists (select o.id from OutboxEntity o where o.ownerId = m.id and o.state = 'SENT')");
        note(
                id,
                CampaignMailState.FAILED,
                "not exists (select o.id from OutboxEntity o where o.ownerId = m.id and o.state <> 'ABANDONED')");
    }

    private void note(String id, CampaignMailState state, String where) {
        database.createQuery("update CampaignMailEntity m set m.state = :state"
                        + " where m.campaignId = :id and m.state = 'QUEUED' and " + where)
                .setParameter("state", state.name())
                .setParameter("id", id)
                .executeUpdate();
    }

    private boolean hasWaiting(String id) {
        return !database.createQuery(
                        "select m.id from CampaignMailEntity m where m.campaignId = :id and m.state = 'QUEUED'",
                        String.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void write(CampaignEntity row, int most, CampaignMailing mailing) {
        var recipients = new Recipients(session, Campaigns.filter(row));
        var mails = 0;
        for (var looked = 0; looked < MOST_LOOKED_AT && !row.allSeen; looked += Recipients.PAGE) {
            var page = recipients.after(row.place);
            for (var recipient : page.found()) {
                if (mails == most) {
                    return;
                }
                mails += write(row, recipient, mailing) ? 1 : 0;
                row.place = recipient.userId();
            }
            row.allSeen = page.last().isEmpty();
            row.place = row.allSeen ? row.place : page.last();
        }
    }

    private boolean write(CampaignEntity campaign, Recipient recipient, CampaignMailing mailing) {
        var mail = new CampaignMailEntity();
        mail.id = UUID.randomUUID().toString();
        mail.realmId = campaign.realmId;
        mail.campaignId = campaign.id;
        mail.ownerId = recipient.userId();
        mail.state = state(recipient).name();
        mail.writtenAt = Database.now(database);
        database.persist(mail);
        if (!mail.state.equals(CampaignMailState.QUEUED.name())) {
            return false;
        }
        new Outbox(session).queueBulk(mailing.write(mail.id, recipient, campaign.address));
        return true;
    }

    private static CampaignMailState state(Recipient recipient) {
        if (recipient.email().isBlank()) {
            return CampaignMailState.UNREACHABLE;
        }
        return recipient.hasLeft() ? CampaignMailState.LEFT : CampaignMailState.QUEUED;
    }
}
