// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** What an official's word changes beside the account, in the very transaction that makes it. */
@FunctionalInterface
public interface AccountApproval {
    /** Returns false if the word does not count any more, because another official was quicker: no account then. */
    boolean isRecorded(KeycloakSession own, UserModel citizen);
}
