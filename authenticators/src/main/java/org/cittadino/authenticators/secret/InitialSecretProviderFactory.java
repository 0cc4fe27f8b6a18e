// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.secret;

import com.google.auto.service.AutoService;
import org.keycloak.credential.CredentialProviderFactory;
import org.keycloak.models.KeycloakSession;

/** The credential {@code cittadino-initial-secret}. */
@SuppressWarnings("rawtypes") // @AutoService cannot name a generic type exactly
@AutoService(CredentialProviderFactory.class)
public final class InitialSecretProviderFactory implements CredentialProviderFactory<InitialSecretProvider> {
    @Override
    public InitialSecretProvider create(KeycloakSession session) {
        return new InitialSecretProvider(session);
    }

    @Override
    public String getId() {
        return InitialSecretProvider.TYPE;
    }
}
