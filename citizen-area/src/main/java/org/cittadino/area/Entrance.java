// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Base64;
import org.keycloak.OAuth2Constants;
import org.keycloak.common.util.SecretGenerator;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;

/**
 * Addresses of the area, and the ways through Keycloak's login that lead back to it. The code a login returns is never
 * redeemed: the challenge is random and nobody knows its verifier, so nobody else can redeem it either.
 */
final class Entrance {
    private static final int CHALLENGE_BYTES = 32;

    private final KeycloakSession session;

    Entrance(KeycloakSession session) {
        this.session = session;
    }

    /** @param path below the area, empty for its first page */
    URI page(String path) {
        return realm().path("account").path("/" + path).build();
    }

    URI login(String path) {
        return way(path, random()).build();
    }

    /** Asks who is there even of who has been let in already. */
    URI freshLogin(String path) {
        return way(path, Arrival.AGAIN + random()).queryParam("prompt", "login").build();
    }

    /** @param action one that Keycloak lets its owner start, with a colon and its parameter where it needs one */
    URI action(String action) {
        return way("", random()).queryParam(Constants.KC_ACTION, action).build();
    }

    URI logout() {
        return openid("logout").build();
    }

    URI forgottenPassword() {
        return realm().path("login-actions/reset-credentials")
                .queryParam(Constants.CLIENT_ID, Constants.ACCOUNT_MANAGEMENT_CLIENT_ID)
                .build();
    }

    private UriBuilder way(String path, String state) {
        return openid("auth")
                .queryParam("response_type", "code")
                .queryParam("scope", "openid")
                .queryParam("redirect_uri", page(path))
                .queryParam(OAuth2Constants.STATE, state)
                .queryParam("code_challenge_method", "S256")
                .queryParam("code_challenge", random());
    }

    private UriBuilder openid(String endpoint) {
        return realm().path("protocol/openid-connect")
                .path(endpoint)
                .queryParam(Constants.CLIENT_ID, Constants.ACCOUNT_MANAGEMENT_CLIENT_ID);
    }

    private UriBuilder realm() {
        return session.getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms")
                .path(session.getContext().getRealm().getName());
    }

    private static String random() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(SecretGenerator.getInstance().randomBytes(CHALLENGE_BYTES));
    }
}
