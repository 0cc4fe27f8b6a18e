// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators.sms;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import org.cittadino.delivery.FirstAccessPage;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.Urls;

/** Where the page is, and where one goes from there. */
final class PageAddress {
    private PageAddress() {}

    /** By the address under which the server is reached now. */
    static URI of(KeycloakSession session, Newcomer newcomer) {
        var context = session.getContext();
        return UriBuilder.fromUri(context.getUri().getBaseUri())
                .path("realms/{realm}/" + FirstAccessPage.RESOURCE + "/{user}/{link}")
                .build(context.getRealm().getName(), newcomer.citizen().getId(), newcomer.link());
    }

    /** The account page, which leads to the login. */
    static String ofLogin(KeycloakSession session) {
        var context = session.getContext();
        return Urls.accountBase(context.getUri().getBaseUri())
                .build(context.getRealm().getName())
                .toString();
    }
}
