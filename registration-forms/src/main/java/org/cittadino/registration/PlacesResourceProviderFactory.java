// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import com.google.auto.service.AutoService;
import org.cittadino.domain.place.PlaceDirectory;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Keeps the directory of places of the server and offers its lists to browsers. */
@AutoService(RealmResourceProviderFactory.class)
public final class PlacesResourceProviderFactory implements RealmResourceProviderFactory {

    static final String ID = "cittadino-places";

    private static final String FILE = "file";

    private @Nullable PlaceDirectory directory;
    private @Nullable PlaceLists lists;

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public void init(Config.Scope config) {
        var file = config.get(FILE);
        directory = file == null || file.isBlank() ? PlaceDirectory.bundled() : PlacesFile.read(file.strip());
        lists = PlaceLists.of(directory);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    PlaceDirectory directory() {
        return initialised(directory);
    }

    PlaceLists lists() {
        return initialised(lists);
    }

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        var resource = new PlacesResource(lists());
        return new RealmResourceProvider() {
            @Override
            public Object getResource() {
                return resource;
            }

            @Override
            public void close() {}
        };
    }

    private static <T> T initialised(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException(ID + " is used before the server has started it");
        }
        return value;
    }

    @Override
    public void close() {}
}
