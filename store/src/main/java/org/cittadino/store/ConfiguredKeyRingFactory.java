// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import com.google.auto.service.AutoService;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.vault.VaultStringSecret;

/**
 * Reads the keys from the server's settings, or from the vault where a realm has its own ({@code cittadino-keys}). The
 * server does not start without keys: personal data must never be stored in clear because a setting was forgotten.
 */
@AutoService(KeyRingProviderFactory.class)
public final class ConfiguredKeyRingFactory implements KeyRingProviderFactory {
    static final String ID = "default";
    private static final String VAULT_ENTRY = "${vault.cittadino-keys}";

    private @Nullable KeyRing server;

    @Override
    public void init(Config.Scope config) {
        var keys = config.get("keys");
        if (keys == null || keys.isBlank()) {
            throw new IllegalStateException("Cittadino needs a key to encrypt what citizens type: set"
                    + " KC_SPI_CITTADINO_KEYS__DEFAULT__KEYS to <id>:<base64 of 32 random bytes>"
                    + " (for instance the output of: openssl rand -base64 32)");
        }
        try {
            server = KeyRing.parse(keys);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("KC_SPI_CITTADINO_KEYS__DEFAULT__KEYS: " + wrong.getMessage(), wrong);
        }
    }

    @Override
    public KeyRingProvider create(KeycloakSession session) {
        return new KeyRingProvider() {
            @Override
            public KeyRing keys() {
                return realmKeys(session);
            }

            @Override
            public void close() {}
        };
    }

    private KeyRing realmKeys(KeycloakSession session) {
        try (VaultStringSecret own = session.vault().getStringSecret(VAULT_ENTRY)) {
            return own.get().map(KeyRing::parse).orElseGet(this::serverKeys);
        }
    }

    private KeyRing serverKeys() {
        if (server == null) {
            throw new IllegalStateException("the key ring was asked before the server had read its settings");
        }
        return server;
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    @Override
    public String getId() {
        return ID;
    }
}
