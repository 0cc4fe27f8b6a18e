// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.sms;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cittadino.delivery.sms.SmsReach;
import org.cittadino.domain.contact.PhoneNumber;
import org.cittadino.store.CitizenAccount;
import org.cittadino.store.FirstAccess;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;

/**
 * Somebody who holds the link of an account that nobody has entered yet.
 *
 * @param link end of the address, good for this account alone
 */
record Newcomer(UserModel citizen, String link) {
    private static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** Empty for an account that is blocked, has a way in by now, or never was; nobody learns which. */
    static Optional<Newcomer> of(KeycloakSession session, String userId, String link) {
        if (!LINK.matcher(link).matches() || !new FirstAccess(session).isLinkOf(userId, link)) {
            return Optional.empty();
        }
        var realm = session.getContext().getRealm();
        var choosing = realm.getRequiredActionProviderByAlias(RequiredAction.UPDATE_PASSWORD.name());
        return Optional.ofNullable(session.users().getUserById(realm, userId))
                .filter(user -> choosing != null && choosing.isEnabled() && awaitsPassword(user))
                .map(user -> new Newcomer(user, link));
    }

    private static boolean awaitsPassword(UserModel user) {
        return user.isEnabled()
                && user.getRequiredActionsStream().anyMatch(RequiredAction.UPDATE_PASSWORD.name()::equals)
                && user.credentialManager()
                        .getStoredCredentialsStream()
                        .findAny()
                        .isEmpty();
    }

    /** Where the code goes; empty if no message may be sent there. */
    Optional<PhoneNumber> number(KeycloakSession session) {
        return SmsReach.of(session, citizen.getFirstAttribute(CitizenAccount.PHONE_NUMBER));
    }

    @Override
    public String toString() {
        return "Newcomer[" + citizen.getId() + "]";
    }
}
