// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.Optional;
import org.cittadino.store.HashedPassword;
import org.keycloak.authentication.FormContext;
import org.keycloak.credential.hash.PasswordHashProvider;

/** Hashes a password as the realm hashes those of its accounts. Slow on purpose: once per registration, no oftener. */
final class PasswordHashing {

    private PasswordHashing() {}

    static HashedPassword hash(FormContext context, String password) {
        var session = context.getSession();
        var policy = context.getRealm().getPasswordPolicy();
        var hashing = Optional.ofNullable(policy.getHashAlgorithm())
                .map(algorithm -> session.getProvider(PasswordHashProvider.class, algorithm))
                .orElseGet(() -> session.getProvider(PasswordHashProvider.class));
        var credential = hashing.encodedCredential(password, policy.getHashIterations());
        return new HashedPassword(credential.getCredentialData(), credential.getSecretData());
    }
}
