// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.review;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.cittadino.authenticators.RegistrationAudit;
import org.cittadino.authenticators.ResumeLink;
import org.cittadino.authenticators.SeeOther;
import org.cittadino.delivery.EmailChannelFactory;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.store.Cases;
import org.cittadino.store.CitizenCase;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.OwnTransaction;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.cittadino.store.Scans;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.KeycloakSession;

/** Makes a case of a registration: whoever handed it in waits for an official from now on. */
public final class HandingOver {
    private HandingOver() {}

    /**
     * Hands it over and shows that. A registration that is a decoy, or whose address is not proven, stays where it is.
     *
     * @param remarks ids for the officials, see {@link Registrations#remark}
     */
    public static void of(AuthenticationFlowContext context, Registration registration, String... remarks) {
        var link = ResumeLink.of(context.getSession(), registration.id());
        var done = OwnTransaction.call(context.getSession(), own -> handOver(own, registration, link, remarks));
        if (done) {
            RegistrationAudit.notOpened(context.getEvent(), registration, "handed_to_officials");
            SeeOther.page(context);
        } else {
            RegistrationAudit.notOpened(context.getEvent(), registration, "not_handed_over");
            ReviewPage.showOrOver(context);
        }
    }

    private static boolean handOver(KeycloakSession own, Registration registration, String link, String... remarks) {
        if (!Registrations.handOver(own, registration.id())) {
            return false;
        }
        Arrays.stream(remarks).forEach(remark -> Registrations.remark(own, registration.id(), remark));
        var opened = Cases.open(own, registration.id(), CaseKind.NEW_ACCOUNT, CaseState.OPEN);
        Scans.attach(own, registration.id(), opened.id());
        if (!registration.content().email().isEmpty()) {
            new Outbox(own).queue(confirmation(registration, opened, link), Duration.ZERO);
        }
        return true;
    }

    /** With nothing in it that was typed. */
    private static OutboxMessage confirmation(Registration registration, CitizenCase opened, String link) {
        return new OutboxMessage(
                registration.id(),
                EmailChannelFactory.ID,
                registration.content().email(),
                registration.content().locale(),
                "cittadinoRequest",
                Map.of("reference", opened.readableReference(), "link", link),
                null);
    }
}
