// SPDX-License-Identifier: Apache-2.0
package org.cittadino.area;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;

/** The addresses of the area personale. */
public final class AreaResource {
    private static final String BLOCK = "block";
    private static final String CLOSE_OTHERS = "sessions/others";

    private final KeycloakSession session;
    private final Door door;

    AreaResource(KeycloakSession session) {
        this.session = session;
        this.door = new Door(session);
    }

    @GET
    public Response home() {
        return door.look("", visitor -> page().home(visitor));
    }

    @GET
    @Path("data")
    public Response download() {
        return door.lookAsOwner("data", visitor -> Download.answer(session, visitor));
    }

    @POST
    @Path("sessions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close() {
        return door.act(visitor -> {
            new OpenSessions(session, visitor).close(page().chosenSession());
            return door.back(Notice.CLOSED);
        });
    }

    @GET
    @Path(CLOSE_OTHERS)
    public Response askToCloseOthers() {
        return door.lookAfterRecentLogin(CLOSE_OTHERS, visitor -> page().closeOthers(visitor));
    }

    @POST
    @Path(CLOSE_OTHERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response closeOthers() {
        return door.actAfterRecentLogin(CLOSE_OTHERS, visitor -> {
            new OpenSessions(session, visitor).closeOthers();
            return door.back(Notice.ALL_CLOSED);
        });
    }

    @GET
    @Path(BLOCK)
    public Response askToBlock() {
        return door.lookAfterRecentLogin(BLOCK, visitor -> page().block(visitor));
    }

    @POST
    @Path(BLOCK)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response block() {
        return door.actAfterRecentLogin(BLOCK, visitor -> {
            new AccountBlock(session, visitor).block();
            return page().blocked(visitor);
        });
    }

    private AreaPage page() {
        return new AreaPage(session);
    }
}
