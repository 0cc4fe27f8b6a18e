// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import java.net.URI;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/** Where a citizen enters who has just been told a user name and a secret. */
public final class AccountPage {
    private AccountPage() {}

    /** The realm's account page by the address citizens know, whoever asks for it; it leads to the login. */
    public static URI of(KeycloakSession session) {
        var context = session.getContext();
        return context.getUri(UrlType.FRONTEND)
                .getBaseUriBuilder()
                .path("realms")
                .path(context.getRealm().getName())
                .path("account/")
                .build();
    }
}
