// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import org.cittadino.domain.place.PlaceDirectory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;

/** The one directory of places of this server, which the provider of the town lists keeps. */
final class Places {

    private Places() {}

    static PlaceDirectory of(KeycloakSession session) {
        return provider(session).directory();
    }

    static String version(KeycloakSession session) {
        return provider(session).lists().version();
    }

    private static PlacesResourceProviderFactory provider(KeycloakSession session) {
        var factory = session.getKeycloakSessionFactory()
                .getProviderFactory(RealmResourceProvider.class, PlacesResourceProviderFactory.ID);
        if (factory instanceof PlacesResourceProviderFactory places) {
            return places;
        }
        throw new IllegalStateException("The provider " + PlacesResourceProviderFactory.ID
                + " is switched off; the registration form cannot do without its list of towns.");
    }
}
