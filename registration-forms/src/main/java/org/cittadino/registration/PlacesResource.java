// SPDX-License-Identifier: Apache-2.0
package org.cittadino.registration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Hands out the lists of towns, as plain text that a browser keeps until they change. */
public final class PlacesResource {

    private static final String TYPE = "text/plain; charset=utf-8";

    private final PlaceLists lists;

    PlacesResource(PlaceLists lists) {
        this.lists = lists;
    }

    /** Towns or states, of today or also of the past. */
    @GET
    @Path("{name}.txt")
    public Response list(
            @PathParam("name") String name,
            @QueryParam("v") @Nullable String version,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String encodings,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var question = new ListAnswer.Question(version, encodings, known);
        return lists.named(name)
                .map(list -> respond(ListAnswer.of(list, name, lists.version(), question)))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }

    private static Response respond(ListAnswer answer) {
        var response = answer.body() == null ? Response.notModified() : Response.ok(answer.body(), TYPE);
        answer.headers().forEach(response::header);
        return response.build();
    }
}
