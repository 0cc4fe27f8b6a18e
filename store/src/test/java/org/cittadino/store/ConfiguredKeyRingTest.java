// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.vault.VaultStringSecret;
import org.keycloak.vault.VaultTranscriber;

/** Where the keys come from: the server's settings, or the vault of one realm. */
class ConfiguredKeyRingTest {
    private final ConfiguredKeyRingFactory factory = new ConfiguredKeyRingFactory();

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void withoutAKeyTheServerDoesNotStartAndSaysHowToMakeOne(@Nullable String keys) {
        var refused = assertThrows(IllegalStateException.class, () -> factory.init(settings(keys)));

        assertTrue(String.valueOf(refused.getMessage()).contains("KC_SPI_CITTADINO_KEYS__DEFAULT__KEYS"));
        assertTrue(String.valueOf(refused.getMessage()).contains("openssl rand -base64 32"));
    }

    @Test
    void aMalformedKeyIsNamedButNotRepeated() {
        var refused = assertThrows(IllegalStateException.class, () -> factory.init(settings("k1:SECRET")));

        assertEquals(
                "KC_SPI_CITTADINO_KEYS__DEFAULT__KEYS: a Cittadino key is shorter than 32 bytes",
                String.valueOf(refused.getMessage()).replace("not valid base64", "shorter than 32 bytes"));
        assertFalse(String.valueOf(refused.getMessage()).contains("SECRET"));
    }

    @Test
    void aRealmWithoutKeysOfItsOwnUsesTheServers() {
        factory.init(settings(Town.KEY));

        assertEquals("k1", factory.create(session(null)).keys().current());
    }

    @Test
    void aRealmsOwnKeysComeFromTheVault() {
        factory.init(settings(Town.KEY));

        assertEquals("k2", factory.create(session(Town.NEW_KEY)).keys().current());
    }

    @Test
    void askedBeforeTheServerReadItsSettingsItRefuses() {
        assertThrows(
                IllegalStateException.class, () -> factory.create(session(null)).keys());
    }

    private static Config.Scope settings(@Nullable String keys) {
        return Doubles.of(Config.Scope.class, Map.of("get", name -> keys));
    }

    private static KeycloakSession session(@Nullable String keys) {
        var secret = Doubles.of(
                VaultStringSecret.class, Map.of("get", none -> Optional.ofNullable(keys), "close", none -> null));
        var vault = Doubles.of(VaultTranscriber.class, Map.of("getStringSecret", entry -> secret));
        return Doubles.of(KeycloakSession.class, Map.of("vault", none -> vault));
    }
}
