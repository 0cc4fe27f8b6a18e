// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.keycloak.models.KeycloakSession;

/** Takes the mails of campaigns back that have not left yet. */
final class CampaignWithdrawal {
    private CampaignWithdrawal() {}

    /** @return how many were taken back */
    static int of(KeycloakSession own, String ownerId) {
        var database = Database.of(own);
        var waiting = database.createQuery(
                        "select m from CampaignMailEntity m where m.ownerId = :owner and m.realmId = :realm"
                                + " and m.state = 'QUEUED'",
                        CampaignMailEntity.class)
                .setParameter("owner", ownerId)
                .setParameter("realm", own.getContext().getRealm().getId())
                .getResultList();
        var withdrawn = 0;
        for (var mail : waiting) {
            // what has left meanwhile stays: it is counted as sent
            var unsent = database.createQuery(
                            "delete from OutboxEntity o where o.ownerId = :mail and o.state <> 'SENT'")
                    .setParameter("mail", mail.id)
                    .executeUpdate();
            if (unsent > 0) {
                mail.state = CampaignMailState.LEFT.name();
                withdrawn++;
            }
        }
        return withdrawn;
    }
}
