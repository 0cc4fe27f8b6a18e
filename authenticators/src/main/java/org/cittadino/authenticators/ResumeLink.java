// SPDX-License-Identifier: Apache-2.0
package org.cittadino.authenticators;

import jakarta.ws.rs.core.UriBuilder;
import org.keycloak.models.KeycloakSession;

/** The address of the code page of one registration. */
public final class ResumeLink {
    /** Name of the resource that answers it. */
    public static final String RESOURCE = "cittadino-registration";

    private ResumeLink() {}

    /** Built from the address under which the server is reached now. */
    public static String of(KeycloakSession session, String registrationId) {
        return UriBuilder.fromUri(session.getContext().getUri().getBaseUri())
                .path("realms/{realm}/" + RESOURCE + "/{id}")
                .build(session.getContext().getRealm().getName(), registrationId)
                .toString();
    }
}
