// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.time.Duration;
import java.util.Map;
import org.cittadino.delivery.EmailChannelFactory;
import org.cittadino.domain.casework.RejectionReason;
import org.cittadino.store.CaseFile;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.Urls;

/** What a citizen hears of a decision, at the address that was proven. In the transaction of the decision. */
final class DeskMail {
    static final String OPEN = "cittadinoAccountOpen";
    static final String REJECTED = "cittadinoRejected";

    static final String RAISED = "cittadinoRaised";
    static final String MORE_ASKED = "cittadinoMoreAsked";

    private final KeycloakSession own;
    private final Applicant applicant;

    DeskMail(KeycloakSession own, Applicant applicant) {
        this.own = own;
        this.applicant = applicant;
    }

    void accountIsOpen(UserModel citizen, String link) {
        queue(citizen.getId(), OPEN, Map.of("link", link, "username", citizen.getUsername()));
    }

    /** @param link the area personale, where the services are that the credential opens */
    void raised(String caseId, String link) {
        queue(caseId, RAISED, Map.of("link", link));
    }

    /** @param link where to hand in what is missing */
    void moreAsked(String caseId, String link) {
        queue(caseId, MORE_ASKED, Map.of("link", link));
    }

    /** The registration is gone, the case stays. */
    void rejected(CaseFile file, RejectionReason reason) {
        queue(
                file.id(),
                REJECTED,
                Map.of("reason", reason.id(), "kind", file.asked().kind().name()));
    }

    /** Where citizens log in. */
    static String entrance(KeycloakSession session) {
        var context = session.getContext();
        return Urls.accountBase(context.getUri().getBaseUri())
                .build(context.getRealm().getName())
                .toString();
    }

    private void queue(String owner, String template, Map<String, String> texts) {
        if (!applicant.emailProven()) {
            return;
        }
        new Outbox(own)
                .queue(
                        new OutboxMessage(
                                owner,
                                EmailChannelFactory.ID,
                                applicant.email(),
                                applicant.locale(),
                                template,
                                texts,
                                null),
                        Duration.ZERO);
    }
}
