// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.cittadino.store.Letters;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** The addresses of the letters. */
public final class LettersResource {
    private static final int MOST_IN_A_BATCH = 500;

    private final KeycloakSession session;
    private final DeskDoor door;

    LettersResource(KeycloakSession session, DeskDoor door) {
        this.session = session;
        this.door = door;
    }

    @GET
    @Path("summary")
    public Response summary() {
        return door.open(DeskRole.ISSUE, official -> {
            var letters = new Letters(session);
            var open = letters.batches(0, Paging.MOST).stream()
                    .filter(batch -> !batch.printed())
                    .map(BatchView::of)
                    .toList();
            return Answers.ok(Map.of("waiting", letters.waiting(), "batchesToPrint", open));
        });
    }

    @GET
    @Path("batches")
    public Response batches(@QueryParam("first") @Nullable String first, @QueryParam("max") @Nullable String max) {
        return door.open(DeskRole.ISSUE, official -> {
            var part = Paging.of(Optional.ofNullable(first), Optional.ofNullable(max));
            var batches = new Letters(session)
                    .batches(part.first(), part.max()).stream()
                            .map(BatchView::of)
                            .toList();
            return Answers.ok(Map.of("batches", batches));
        });
    }

    @POST
    @Path("batches")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response gather(InputStream body) {
        return door.open(DeskRole.ISSUE, official -> {
            var most = JsonBody.read(body).number("most", 1, MOST_IN_A_BATCH);
            var batch = new Letters(session).gather(most).orElseThrow(() -> Refused.of(Problem.NOTHING_WAITS));
            new DeskAudit(session, official).record(DeskAudit.LETTERS, batch.id(), "gather");
            return Answers.created(
                    DeskAddress.of(session, "letters/batches/" + batch.id() + "/letters.pdf"), BatchView.of(batch));
        });
    }

    @GET
    @Path("batches/{id}/letters.pdf")
    public Response pdf(@PathParam("id") String id) {
        return door.open(DeskRole.ISSUE, official -> new Printout(session, official, id).pdf());
    }

    @GET
    @Path("batches/{id}/letters.csv")
    public Response csv(@PathParam("id") String id) {
        return door.open(DeskRole.ISSUE, official -> new Printout(session, official, id).csv());
    }

    @POST
    @Path("batches/{id}/printed")
    public Response printed(@PathParam("id") String id) {
        return door.open(DeskRole.ISSUE, official -> {
            var batch = Printout.batch(session, id);
            if (!new Letters(session).printed(batch.id())) {
                throw Refused.of(Problem.PRINTED);
            }
            new DeskAudit(session, official).record(DeskAudit.LETTERS, batch.id(), "printed");
            return Answers.ok(BatchView.of(Printout.batch(session, id)));
        });
    }

    @POST
    @Path("{number}/returned")
    public Response returned(@PathParam("number") String number) {
        return door.open(DeskRole.ISSUE, official -> {
            var letters = new Letters(session);
            var letter = letters.numbered(number).orElseThrow(() -> Refused.of(Problem.NOT_FOUND));
            if (!letters.returned(letter.id())) {
                throw Refused.of(Problem.CHANGED);
            }
            new DeskAudit(session, official).record(DeskAudit.LETTERS, letter.id(), "returned");
            return Answers.ok(Map.of("number", letter.number(), "state", "RETURNED"));
        });
    }
}
