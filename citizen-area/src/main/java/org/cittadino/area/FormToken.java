// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.keycloak.common.VerificationException;
import org.keycloak.crypto.Algorithm;
import org.keycloak.crypto.SignatureProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;

/**
 * The proof that a form was drawn for this very login: the cookie alone would come with forms of other sites too. A
 * signature by the realm's own secret, so nothing has to be kept; Keycloak compares it in constant time.
 */
final class FormToken {
    static final String FIELD = "token";

    private final KeycloakSession session;

    FormToken(KeycloakSession session) {
        this.session = session;
    }

    String of(UserSessionModel login) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(keys().signer().sign(signed(login)));
    }

    boolean fits(UserSessionModel login, @Nullable String sent) {
        if (sent == null) {
            return false;
        }
        try {
            return keys().verifier(keys().signer().getKid())
                    .verify(signed(login), Base64.getUrlDecoder().decode(sent));
        } catch (IllegalArgumentException | VerificationException malformed) {
            return false;
        }
    }

    private SignatureProvider keys() {
        return session.getProvider(SignatureProvider.class, Algorithm.HS512);
    }

    /** The blanks keep it apart from whatever else is signed by this key: tokens have none. */
    private static byte[] signed(UserSessionModel login) {
        return ("cittadino area form " + login.getId()).getBytes(StandardCharsets.UTF_8);
    }
}
