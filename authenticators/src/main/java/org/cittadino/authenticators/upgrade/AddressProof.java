// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.upgrade;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.cittadino.delivery.EmailChannelFactory;
import org.cittadino.domain.assurance.EvidenceKind;
import org.cittadino.domain.code.CodeCheck;
import org.cittadino.domain.code.CodePolicy;
import org.cittadino.domain.code.SendingLimit;
import org.cittadino.store.Assurance;
import org.cittadino.store.CodeOrder;
import org.cittadino.store.Codes;
import org.cittadino.store.CollectedEvidence;
import org.cittadino.store.Limit;
import org.cittadino.store.Limits;
import org.cittadino.store.Outbox;
import org.cittadino.store.OutboxMessage;
import org.cittadino.store.OwnTransaction;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.KeycloakSession;

/** Sends codes to the address of an account and checks them, under the limits of all codes to that address. */
final class AddressProof {
    /** Begins the purpose of each code; the rest tells one address from another. */
    private static final String PURPOSE = "address-";

    private static final int DIGITS = 16;
    private static final String VERIFIER = "email";
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
                .check(context.getUser().getId(), purpose(), typed, () -> true, this::write);
    }

    /** Not if the account was given another address while the code was on its way. */
    private boolean write(KeycloakSession own) {
        var citizen = own.users()
                .getUserById(own.getContext().getRealm(), context.getUser().getId());
        if (citizen == null || !address().equals(citizen.getEmail())) {
            return false;
        }
        citizen.setEmailVerified(true);
        if (new CollectedEvidence(own)
                .of(citizen.getId()).stream().noneMatch(held -> held.kind() == EvidenceKind.EMAIL_CODE)) {
            Assurance.raise(own, citizen, EvidenceKind.EMAIL_CODE, VERIFIER, Optional.empty());
        }
        return true;
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
                CodeOrder.of(purpose(), CodePolicy.EMAIL));
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

    /** A digest, so that a code proves the address it went to and no table has the address in words. */
    private String purpose() {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((context.getUser().getId() + "|" + address()).getBytes(StandardCharsets.UTF_8));
            return PURPOSE + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String address() {
        return context.getUser().getEmail();
    }
}
