// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.Map;
import java.util.Objects;
import org.cittadino.delivery.EmailChannelFactory;
import org.cittadino.store.CampaignLink;
import org.cittadino.store.CampaignMailing;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.Recipient;
import org.keycloak.models.RealmModel;

/**
 * The mail of a campaign. It says nothing of the account: nobody has proven that its holder reads at this address. The
 * way to leave stands in its text; Keycloak's mails take no {@code List-Unsubscribe} header.
 */
final class CampaignMail implements CampaignMailing {
    static final String TEMPLATE = "cittadinoCampaign";

    private static final String LAST_RESORT = "it";

    private final RealmModel realm;

    CampaignMail(RealmModel realm) {
        this.realm = realm;
    }

    @Override
    public OutboxMessage write(String mailId, Recipient recipient, String realmAddress) {
        var language = language(recipient.locale());
        return new OutboxMessage(
                mailId,
                EmailChannelFactory.ID,
                recipient.email(),
                language,
                TEMPLATE,
                Map.of("link", realmAddress + "/account/", "leave", CampaignLink.leave(realmAddress, mailId, language)),
                null);
    }

    /** The wanted one if the realm speaks it. */
    String language(String wanted) {
        var speaks = realm.getSupportedLocalesStream().anyMatch(wanted::equals);
        return speaks ? wanted : Objects.requireNonNullElse(realm.getDefaultLocale(), LAST_RESORT);
    }
}
