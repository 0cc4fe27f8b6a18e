// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/** The rooms of the desk. */
public final class DeskResource {
    static final String BASE = "desk/api";

    private final KeycloakSession session;
    private final DeskDoor door;
    private final DeskSettings settings;

    DeskResource(KeycloakSession session, DeskSettings settings) {
        this.session = session;
        this.door = new DeskDoor(session);
        this.settings = settings;
    }

    @Path(BASE + "/cases")
    public CasesResource cases() {
        return new CasesResource(session, door);
    }

    @Path(BASE + "/letters")
    public LettersResource letters() {
        return new LettersResource(session, door);
    }

    @Path(BASE + "/deliveries")
    public DeliveriesResource deliveries() {
        return new DeliveriesResource(session, door);
    }

    @Path(BASE + "/accounts")
    public AccountsResource accounts() {
        return new AccountsResource(session, door);
    }

    @Path(BASE + "/register")
    public RegisterResource register() {
        return new RegisterResource(session, door, settings);
    }

    @GET
    @Path(BASE + "/openapi.json")
    public Response description() {
        return door.open(DeskRole.VIEW, official -> ApiDescription.answer());
    }
}
