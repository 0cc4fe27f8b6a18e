// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery.sms;

import java.util.Optional;
import org.cittadino.domain.contact.PhoneNumber;
import org.cittadino.domain.contact.PhoneReading;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** Whom text messages reach: mobiles of the countries the town allows, where the server has a gateway for it. */
public final class SmsReach {
    private SmsReach() {}

    /** The number, if a message may be sent there. */
    public static Optional<PhoneNumber> of(KeycloakSession session, @Nullable String number) {
        var gateway = session.getProvider(SmsGateway.class);
        if (number == null
                || gateway == null
                || !gateway.serves(session.getContext().getRealm())
                || !(PhoneNumber.read(number) instanceof PhoneReading.Valid valid)) {
            return Optional.empty();
        }
        return Optional.of(valid.number())
                .filter(PhoneNumber::isMobile)
                .filter(mobile -> SmsSettings.of(session).countries().contains(mobile.country()));
    }
}
