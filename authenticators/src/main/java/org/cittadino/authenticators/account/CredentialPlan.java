// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.account;

import java.util.Optional;
import org.cittadino.delivery.CredentialDelivery;
import org.cittadino.domain.person.Address;
import org.cittadino.store.CredentialHandover;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * How this account will reach its owner.
 *
 * @param address where a letter goes; empty on other ways
 */
record CredentialPlan(CredentialWay way, Optional<Address> address) implements CredentialHandover {
    static CredentialPlan without(CredentialWay way) {
        return new CredentialPlan(way, Optional.empty());
    }

    static CredentialPlan letter(CredentialWay way, Address address) {
        return new CredentialPlan(way, Optional.of(address));
    }

    @Override
    public void arrange(KeycloakSession own, UserModel citizen) {
        switch (way) {
            case OWN_PASSWORD -> throw new IllegalStateException("a password was chosen");
            case EMAIL -> CredentialDelivery.byMail(own, citizen);
            case EMAIL_SMS -> CredentialDelivery.byMailThenSms(own, citizen);
            case LETTER, LETTER_REGISTERED -> {
                if (!CredentialDelivery.byLetter(own, citizen, address.orElseThrow())) {
                    throw new IllegalStateException("a new account has had its letters");
                }
            }
        }
    }

    @Override
    public String toString() {
        return "CredentialPlan[" + way + "]";
    }
}
