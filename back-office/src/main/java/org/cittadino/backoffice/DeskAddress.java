// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.net.URI;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.Urls;

/** Addresses of the API, as a client outside sees them. */
final class DeskAddress {
    private DeskAddress() {}

    /** Where a citizen hands in what is missing. Served by another module under an id that is never renamed. */
    static String again(KeycloakSession session, String token) {
        var context = session.getContext();
        return Urls.realmBase(context.getUri().getBaseUri())
                .path("{realm}/cittadino-scan/again/{token}")
                .build(context.getRealm().getName(), token)
                .toString();
    }

    static URI of(KeycloakSession session, String path) {
        var context = session.getContext();
        return Urls.realmBase(context.getUri().getBaseUri())
                .path("{realm}/" + DeskResourceFactory.ID + "/" + DeskResource.BASE + "/" + path)
                .build(context.getRealm().getName());
    }
}
