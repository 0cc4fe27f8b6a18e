// SPDX-License-Identifier: Apache-2.0
package org.cittadino.delivery;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.urls.UrlType;

/** Where somebody asks for a code by text message who has just been told a user name. */
public final class FirstAccessPage {
    /** Name of the resource that answers; part of links in mails, never renamed. */
    public static final String RESOURCE = "cittadino-first-access";

    private FirstAccessPage() {}

    /** The beginning of the link, by the address citizens know; its end is made when the mail leaves. */
    public static String of(KeycloakSession session, UserModel citizen) {
        var context = session.getContext();
        return context.getUri(UrlType.FRONTEND)
                .getBaseUriBuilder()
                .path("realms")
                .path(context.getRealm().getName())
                .path(RESOURCE)
                .path(citizen.getId())
                .path("/")
                .build()
                .toString();
    }
}
