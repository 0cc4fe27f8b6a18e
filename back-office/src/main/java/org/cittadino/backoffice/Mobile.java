// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.util.List;
import java.util.function.Predicate;
import org.cittadino.delivery.sms.SmsReach;
import org.cittadino.store.CitizenAccount;
import org.cittadino.store.Registration;
import org.keycloak.models.KeycloakSession;

/** Whether text messages of this town reach the number that somebody handed in. */
final class Mobile implements Predicate<Registration> {
    private final KeycloakSession session;

    Mobile(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public boolean test(Registration registration) {
        var numbers = registration.content().attributes().getOrDefault(CitizenAccount.PHONE_NUMBER, List.of());
        return numbers.stream()
                .findFirst()
                .flatMap(number -> SmsReach.of(session, number))
                .isPresent();
    }
}
