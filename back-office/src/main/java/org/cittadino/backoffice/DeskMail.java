// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.time.Duration;
import java.util.Map;
import org.cittadino.delivery.EmailChannelFactory;
import org.cittadino.domain.casework.RejectionReason;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.Registration;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.Urls;

/** What a citizen hears of a decision, at the address that was proven. In the transaction of the decision. */
final class DeskMail {
    static final String OPEN = "cittadinoAccountOpen";
    static final String REJECTED = "cittadinoRejected";

    private final KeycloakSession own;
    private final Registration registration;

    DeskMail(KeycloakSession own, Registration registration) {
        this.own = own;
        this.registration = registration;
    }

    void accountIsOpen(UserModel citizen, String link) {
        queue(citizen.getId(), OPEN, Map.of("link", link, "username", citizen.getUsername()));
    }

    /** @param caseId the registration is gone, the case stays */
    void rejected(String caseId, RejectionReason reason) {
        queue(caseId, REJECTED, Map.of("reason", reason.id()));
    }

    /** Where citizens log in. */
    static String entrance(KeycloakSession session) {
        var context = session.getContext();
        return Urls.accountBase(context.getUri().getBaseUri())
                .build(context.getRealm().getName())
                .toString();
    }

    private void queue(String owner, String template, Map<String, String> texts) {
        if (!registration.emailProven()) {
            return;
        }
        var content = registration.content();
        new Outbox(own)
                .queue(
                        new OutboxMessage(
                                owner,
                                EmailChannelFactory.ID,
                                content.email(),
                                content.locale(),
                                template,
                                texts,
                                null),
                        Duration.ZERO);
    }
}
