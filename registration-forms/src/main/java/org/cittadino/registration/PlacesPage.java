// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import java.util.List;
import java.util.Map;
import org.cittadino.domain.place.ForeignState;
import org.jspecify.annotations.Nullable;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;

/** What the page needs to ask for a place: the states, the address of the town lists, and open choices. */
final class PlacesPage {

    private PlacesPage() {}

    static void build(KeycloakSession session, LoginFormsProvider form, @Nullable CanonicalForm posted) {
        var places = Places.of(session);
        form.setAttribute("cittadinoStates", options(PlaceKind.RESIDENCE.states(places)));
        form.setAttribute("cittadinoBirthStates", options(PlaceKind.BIRTH.states(places)));
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

    private static List<Map<String, String>> options(List<ForeignState> states) {
        return states.stream()
                .map(state -> Map.of("code", state.code(), "name", state.name()))
                .toList();
    }
}
