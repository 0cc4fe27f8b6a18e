// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
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

    /** Who asks, and what holds in this realm. */
    @GET
    @Path(BASE + "/me")
    public Response me() {
        return door.openToAll(official -> new Myself(session, official).answer());
    }

    @Path(BASE + "/audit")
    public AuditResource audit() {
        return new AuditResource(session, door);
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

    @Path(BASE + "/legacy")
    public LegacyResource legacy() {
        return new LegacyResource(session, door, settings);
    }

    @Path(BASE + "/campaigns")
    public CampaignsResource campaigns() {
        return new CampaignsResource(session, door);
    }

    @GET
    @Path(BASE + "/openapi.json")
    public Response description() {
        return door.open(DeskRole.VIEW, official -> ApiDescription.answer());
    }

    @GET
    @Path("desk")
    public Response page() {
        return new DeskPage(session, DeskFiles.bundled()).show();
    }

    @GET
    @Path("desk/files/{release}/{name}")
    public Response file(
            @PathParam("release") String release,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String encodings) {
        return DeskFiles.bundled()
                .find(release, name)
                .map(file -> send(file, encodings))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    private Response send(DeskFiles.DeskFile file, @Nullable String encodings) {
        // in the place of what the door has put on the bare answer
        session.getContext().getHttpResponse().setHeader(HttpHeaders.CACHE_CONTROL, DeskFiles.FOR_GOOD);
        var answer = Response.ok(file.body(encodings), file.type());
        file.headers(encodings).forEach(answer::header);
        return answer.build();
    }
}
