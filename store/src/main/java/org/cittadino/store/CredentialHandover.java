// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Sees to it that somebody whose account has no password yet can enter it. */
@FunctionalInterface
public interface CredentialHandover {
    /** Writes down what has to be sent, in the transaction that makes the account. */
    void arrange(KeycloakSession own, UserModel citizen);
}
