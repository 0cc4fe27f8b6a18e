// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;

/** What the page needs to ask for a place: the address of the lists of towns and states, and open choices. */
final class PlacesPage {

    private PlacesPage() {}

    static void build(KeycloakSession session, LoginFormsProvider form, @Nullable CanonicalForm posted) {
        form.setAttribute("cittadinoPlacesUrl", url(session));
        form.setAttribute("cittadinoPlacesVersion", Places.version(session));
        form.setAttribute("cittadinoChoices", posted == null ? Map.of() : posted.choices());
    }

    /** Without scheme and host: the page fetches the lists from wherever it came itself. */
    private static String url(KeycloakSession session) {
        return session.getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms")
                .path(session.getContext().getRealm().getName())
                .path(PlacesResourceProviderFactory.ID)
                .build()
                .getRawPath();
    }
}
