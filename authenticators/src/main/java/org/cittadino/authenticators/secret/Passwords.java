// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.secret;

import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/** Whether an account has a password, and the work of comparing one. */
final class Passwords {
    private static final String NOBODYS = "a password of nobody, hashed for the time it takes";

    private Passwords() {}

    static boolean has(UserModel user) {
        return user.credentialManager()
                .getStoredCredentialsByTypeStream(PasswordCredentialModel.TYPE)
                .findAny()
                .isPresent();
    }

    /** Keycloak works for a password it knows and for an unknown name, but not for an account without password. */
    static void hashInVain(KeycloakSession session, RealmModel realm) {
        var policy = realm.getPasswordPolicy();
        var hash = policy == null || policy.getHashAlgorithm() == null
                ? session.getProvider(PasswordHashProvider.class)
                : session.getProvider(PasswordHashProvider.class, policy.getHashAlgorithm());
        if (hash != null) {
            hash.encodedCredential(NOBODYS, policy == null ? -1 : policy.getHashIterations());
        }
    }
}
