// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.email;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.cittadino.delivery.EmailChannelFactory;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.store.CodeOrder;
import org.cittadino.store.Codes;
import org.cittadino.store.Limits;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.OwnTransaction;
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

    /**
     * Orders the first code unless one was ordered: coming back to the page sends nothing. If the address was written to
     * a moment ago the message waits for its turn, so that nobody has to ask for it.
     */
    SendOutcome sendFirst(Registration registration, String link) {
        if (new Registrations(session).hasSending(registration.id())) {
            return new SendOutcome.Ordered();
        }
        var address = registration.content().email();
        return new Limits(session)
                .reserve(config.sending(), address)
                .map(wait -> order(registration, link, wait))
                .orElseGet(() -> tooSoon(address));
    }

    /** Orders another code, within the limits of the address and of the registration. */
    SendOutcome send(Registration registration, String link) {
        var address = registration.content().email();
        return new Limits(session).take(config.sending(), address)
                ? order(registration, link, Duration.ZERO)
                : tooSoon(address);
    }

    private SendOutcome tooSoon(String address) {
        return new SendOutcome.TooSoon(new Limits(session).wait(config.sending(), address));
    }

    /** Counted and queued in one transaction: a page that promises a mail has one. */
    private SendOutcome order(Registration registration, String link, Duration wait) {
        return OwnTransaction.call(session, own -> {
            if (!Registrations.countSending(own, registration.id(), config.perRegistration())) {
                return new SendOutcome.NoMore();
            }
            new Outbox(own).queue(message(registration, link), wait);
            return new SendOutcome.Ordered();
        });
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
        var texts = Map.of(
                "minutes",
                Long.toString(config.policy().life().toMinutes()),
                "link",
                link,
                "withPassword",
                Boolean.toString(!content.password().isNone()));
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
