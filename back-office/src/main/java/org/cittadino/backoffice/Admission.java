// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AppAuthManager.BearerTokenAuthenticator;

/**
 * Who may come to the desk: a bearer token made for it, with the role in the token and on the user now. A role of
 * Keycloak's own administration is worth nothing here, and a cookie is not looked at.
 */
final class Admission {
    /** Client of the desk: audience of its tokens and home of its roles. Stands in realm files; never renamed. */
    static final String CLIENT = "cittadino-desk";

    /** Realm attribute with the {@code acr} that a token must have; absent where any will do. */
    static final String ACR = "cittadino.desk.acr";

    /**
     * Realm attribute with the ids of other clients whose tokens open the desk, with commas between them. Keycloak puts
     * desk and roles into the tokens of every client with full scope: what some application of the town was given must
     * not be good here.
     */
    static final String CLIENTS = "cittadino.desk.clients";

    private static final String SCHEME = "bearer ";

    private final KeycloakSession session;

    Admission(KeycloakSession session) {
        this.session = session;
    }

    /** @throws Refused with 401 without a good token, 403 without the role */
    Official admit(DeskRole role) {
        var official = bearer();
        if (!hasRole(official, role) || !isStrongEnough(official)) {
            throw Refused.of(Problem.NOT_ALLOWED);
        }
        return official;
    }

    /** @throws Refused with 401 without a good token, 403 without any role */
    Official admit() {
        var official = bearer();
        if (roles(official).isEmpty() || !isStrongEnough(official)) {
            throw Refused.of(Problem.NOT_ALLOWED);
        }
        return official;
    }

    /** What the official may do here and now. */
    List<DeskRole> roles(Official official) {
        return Stream.of(DeskRole.values())
                .filter(role -> hasRole(official, role))
                .toList();
    }

    private Official bearer() {
        var header = session.getContext().getHttpRequest().getHttpHeaders().getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            throw Refused.of(Problem.NO_TOKEN);
        }
        try {
            var held = new BearerTokenAuthenticator(session).setAudience(CLIENT).authenticate();
            if (held == null || !held.user().isEnabled() || !isOfTheDesk(held.client())) {
                throw Refused.of(Problem.NO_TOKEN);
            }
            return new Official(held.user(), held.token(), held.client());
        } catch (NotAuthorizedException malformed) {
            throw Refused.of(Problem.NO_TOKEN);
        }
    }

    private boolean isOfTheDesk(ClientModel client) {
        var others = Objects.requireNonNullElse(session.getContext().getRealm().getAttribute(CLIENTS), "");
        return client.getClientId().equals(CLIENT)
                || Stream.of(others.split(",")).map(String::strip).anyMatch(client.getClientId()::equals);
    }

    private boolean hasRole(Official official, DeskRole role) {
        var desk = session.getContext().getRealm().getClientByClientId(CLIENT);
        if (desk == null || !desk.isEnabled()) {
            return false;
        }
        var held = desk.getRole(role.id());
        var access = official.token().getResourceAccess(CLIENT);
        return held != null
                && access != null
                && access.isUserInRole(role.id())
                && official.user().hasRole(held);
    }

    private boolean isStrongEnough(Official official) {
        var demanded = session.getContext().getRealm().getAttribute(ACR);
        return demanded == null
                || demanded.isBlank()
                || demanded.equals(official.token().getAcr())
                || isMachine(official);
    }

    /** The account of a client that the town named has a secret and no second factor to give. */
    private static boolean isMachine(Official official) {
        var machine = official.user().getServiceAccountClientLink();
        return machine != null && machine.equals(official.client().getId());
    }
}
