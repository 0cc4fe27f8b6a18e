// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.cittadino.delivery.EmailChannelFactory;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.domain.code.SendingLimit;
import org.cittadino.store.CodeOrder;
import org.cittadino.store.Codes;
import org.cittadino.store.Limit;
import org.cittadino.store.Limits;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.OwnTransaction;
import org.keycloak.authentication.RequiredActionContext;

/** Sends codes to the address of an account and checks them, under the limits of all codes to that address. */
final class AddressProof {
    /** Bound into each code: a code for another purpose never fits here. */
    static final String PURPOSE = "upgrade-email";

    private static final Limit SENDING = Limit.ofEmail(SendingLimit.EMAIL);

    private final RequiredActionContext context;

    AddressProof(RequiredActionContext context) {
        this.context = context;
    }

    /**
     * Sends a code, now or at the end of the pause after an earlier mail.
     *
     * @return how long nothing can be sent; empty if it is on its way
     */
    Optional<Duration> sendFirst() {
        var slot = limits().reserve(SENDING, address());
        slot.ifPresent(this::order);
        return slot.isPresent() ? Optional.empty() : Optional.of(pause());
    }

    /** Another code; the one before is void once it leaves. */
    Optional<Duration> sendAgain() {
        if (!limits().take(SENDING, address())) {
            return Optional.of(pause());
        }
        order(Duration.ZERO);
        return Optional.empty();
    }

    CodeCheck check(String typed) {
        return new Codes(context.getSession())
                .check(context.getUser().getId(), PURPOSE, typed, () -> true, own -> true);
    }

    private void order(Duration wait) {
        var message = new OutboxMessage(
                context.getUser().getId(),
                EmailChannelFactory.ID,
                address(),
                context.getSession()
                        .getContext()
                        .resolveLocale(context.getUser())
                        .toLanguageTag(),
                "cittadinoUpgradeCode",
                Map.of("minutes", Long.toString(CodePolicy.EMAIL.life().toMinutes())),
                CodeOrder.of(PURPOSE, CodePolicy.EMAIL));
        OwnTransaction.call(context.getSession(), own -> {
            new Outbox(own).queue(message, wait);
            return true;
        });
    }

    private Duration pause() {
        return limits().wait(SENDING, address());
    }

    private Limits limits() {
        return new Limits(context.getSession());
    }

    private String address() {
        return context.getUser().getEmail();
    }
}
