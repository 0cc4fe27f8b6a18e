// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import java.net.URI;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.Urls;

/** Addresses of the API, as a client outside sees them. */
final class DeskAddress {
    private DeskAddress() {}

    static URI of(KeycloakSession session, String path) {
        var context = session.getContext();
        return Urls.realmBase(context.getUri().getBaseUri())
                .path("{realm}/" + DeskResourceFactory.ID + "/" + DeskResource.BASE + "/" + path)
                .build(context.getRealm().getName());
    }
}
