// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.cittadino.delivery.EmailChannelFactory;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.store.CodeOrder;
import org.cittadino.store.Codes;
import org.cittadino.store.Limits;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.Registration;
import org.cittadino.store.Registrations;
import org.keycloak.models.KeycloakSession;

/** Sends codes for a registration and checks them. A decoy costs and answers exactly what a real one does. */
final class EmailProof {
    /** Bound into each code: a code for another purpose never fits here. */
    static final String PURPOSE = "registration-email";

    private final KeycloakSession session;
    private final EmailCodeConfig config;

    EmailProof(KeycloakSession session, EmailCodeConfig config) {
        this.session = session;
        this.config = config;
    }

    /** Orders the first code unless one was ordered: coming back to the page sends nothing. */
    SendOutcome sendFirst(Registration registration, String link) {
        return new Registrations(session).hasSending(registration.id())
                ? new SendOutcome.Ordered()
                : send(registration, link);
    }

    /** Orders another code, within the limits of the address and of the registration. */
    SendOutcome send(Registration registration, String link) {
        var limits = new Limits(session);
        var address = registration.content().email();
        var registrations = new Registrations(session);
        if (!limits.take(config.sending(), address)) {
            return new SendOutcome.TooSoon(limits.wait(config.sending(), address));
        }
        if (!registrations.countSending(registration.id(), config.perRegistration())) {
            return new SendOutcome.NoMore();
        }
        registrations.extend(registration.id());
        new Outbox(session).queue(message(registration, link));
        return new SendOutcome.Ordered();
    }

    /** Checks a typed code; a right one proves the address. */
    CodeCheck check(Registration registration, String typed, BooleanSupplier alsoRight) {
        return new Codes(session)
                .check(
                        registration.id(),
                        PURPOSE,
                        typed,
                        alsoRight,
                        own -> !registration.decoy() && Registrations.proveEmail(own, registration.id()));
    }

    private OutboxMessage message(Registration registration, String link) {
        var content = registration.content();
        var texts = Map.of("minutes", Long.toString(config.policy().life().toMinutes()), "link", link);
        return new OutboxMessage(
                registration.id(),
                EmailChannelFactory.ID,
                content.email(),
                content.locale(),
                registration.decoy() ? "cittadinoAccountExists" : "cittadinoCode",
                texts,
                CodeOrder.of(PURPOSE, config.policy()));
    }
}
