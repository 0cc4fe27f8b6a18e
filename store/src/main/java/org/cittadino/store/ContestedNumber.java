// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.storage.ReadOnlyException;

/** A codice fiscale that several accounts name: once one of them has proven it, the others only typed it. */
final class ContestedNumber {
    private static final Logger LOG = Logger.getLogger(ContestedNumber.class);
    private static final String MAIL = "cittadinoFiscalNumberLost";
    private static final String CHANNEL = "email";

    private final KeycloakSession session;
    private final RealmModel realm;

    ContestedNumber(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /** The other accounts lose it, and their owners are told; in the transaction of the caller. */
    void takeFromOthers(UserModel proven, String number) {
        // found people do not pass through the cache of accounts, those asked for by id do
        session
                .users()
                .searchForUserByUserAttributeStream(realm, CitizenAccount.FISCAL_NUMBER, number)
                .map(UserModel::getId)
                .filter(id -> !id.equals(proven.getId()))
                .toList()
                .stream()
                .map(id -> session.users().getUserById(realm, id))
                .forEach(this::takeFrom);
    }

    private void takeFrom(UserModel other) {
        try {
            other.removeAttribute(CitizenAccount.FISCAL_NUMBER);
        } catch (ReadOnlyException directory) {
            LOG.warnf(
                    "realm %s: the codice fiscale of account %s is proven by another, but its directory is read-only",
                    realm.getName(), other.getId());
            return;
        }
        Assurance.settle(session, other);
        var address = other.getEmail();
        if (address != null && !address.isBlank()) {
            tell(other, address);
        }
    }

    private void tell(UserModel other, String address) {
        // a name of its own: under the account's it would push a waiting message, say with a first secret, out
        var name = UUID.randomUUID().toString();
        new Outbox(session)
                .queue(new OutboxMessage(name, CHANNEL, address, language(other), MAIL, Map.of(), null), Duration.ZERO);
    }

    /** Not the one of the request: that is somebody else's. */
    private String language(UserModel other) {
        var own = other.getFirstAttribute(UserModel.LOCALE);
        if (own != null) {
            return own;
        }
        var town = realm.getDefaultLocale();
        return town == null ? "it" : town;
    }
}
