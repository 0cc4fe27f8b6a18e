// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.common.VerificationException;
import org.keycloak.crypto.Algorithm;
import org.keycloak.crypto.KeyWrapper;
import org.keycloak.crypto.MacSignatureSignerContext;
import org.keycloak.crypto.MacSignatureVerifierContext;
import org.keycloak.crypto.SignatureProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;

class FormTokenTest {
    private final KeycloakSession session = mock(KeycloakSession.class);
    private final FormToken token = new FormToken(session);

    @BeforeEach
    void theRealmHasASecret() throws VerificationException {
        var key = new KeyWrapper();
        key.setKid("k1");
        key.setAlgorithm(Algorithm.HS512);
        key.setSecretKey(new SecretKeySpec(new byte[64], "HmacSHA512"));
        var keys = mock(SignatureProvider.class);
        when(keys.signer()).thenReturn(new MacSignatureSignerContext(key));
        when(keys.verifier(anyString())).thenReturn(new MacSignatureVerifierContext(key));
        when(session.getProvider(SignatureProvider.class, Algorithm.HS512)).thenReturn(keys);
    }

    @Test
    void everyPageOfALoginHasTheSameToken() {
        assertEquals(token.of(login("one")), token.of(login("one")));
        assertTrue(token.fits(login("one"), token.of(login("one"))));
    }

    @Test
    void theTokenOfAnotherLoginDoesNotFit() {
        assertNotEquals(token.of(login("one")), token.of(login("two")));
        assertFalse(token.fits(login("one"), token.of(login("two"))));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "one", "%%%", "AAAA"})
    void whatIsNoTokenDoesNotFit(String sent) {
        assertFalse(token.fits(login("one"), sent));
    }

    private static UserSessionModel login(String id) {
        var login = mock(UserSessionModel.class);
        when(login.getId()).thenReturn(id);
        return login;
    }
}
