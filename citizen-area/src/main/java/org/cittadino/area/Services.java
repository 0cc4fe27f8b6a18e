// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.cittadino.store.RedPadlock;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.util.ResolveRelative;

/** What the town offers online: the applications that the console marks as always shown to account holders. */
final class Services {
    /**
     * @param name as the console has it, which may be a message key
     * @param needsStrong whether it carries the red padlock
     */
    record Service(String name, String address, boolean needsStrong) {}

    private final KeycloakSession session;

    Services(KeycloakSession session) {
        this.session = session;
    }

    /** By name. */
    List<Service> list() {
        return session.getContext()
                .getRealm()
                .getAlwaysDisplayInConsoleClientsStream()
                .filter(ClientModel::isEnabled)
                .map(this::service)
                .filter(service -> isOnTheWeb(service.address()))
                .sorted(Comparator.comparing(Service::name))
                .toList();
    }

    private Service service(ClientModel client) {
        var name = client.getName();
        return new Service(
                name == null || name.isBlank() ? client.getClientId() : name,
                address(client),
                RedPadlock.guards(client));
    }

    private String address(ClientModel client) {
        var address = ResolveRelative.resolveRelativeUri(session, client.getRootUrl(), client.getBaseUrl());
        return address == null ? "" : address;
    }

    /** An administrator's slip must not put a script behind a link. */
    private static boolean isOnTheWeb(String address) {
        try {
            var scheme = URI.create(address).getScheme();
            return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
