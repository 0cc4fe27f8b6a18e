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
import java.util.function.BiPredicate;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.store.CaseFilter;
import org.cittadino.store.CaseQueue;
import org.cittadino.store.OwnTransaction;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** The addresses of the cases. */
public final class CasesResource {
    private static final String VERSION = "version";

    private final KeycloakSession session;
    private final DeskDoor door;

    CasesResource(KeycloakSession session, DeskDoor door) {
        this.session = session;
        this.door = door;
    }

    @GET
    public Response list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("first") @Nullable String first,
            @QueryParam("max") @Nullable String max) {
        return door.open(DeskRole.VIEW, official -> {
            var filter = new CaseFilter(named(CaseState.class, state), named(CaseKind.class, kind));
            var part = Paging.of(Optional.ofNullable(first), Optional.ofNullable(max));
            var queue = new CaseQueue(session);
            var view = new CaseView(session, official);
            var lines = queue.page(filter, part.first(), part.max()).stream()
                    .map(view::line)
                    .toList();
            return Answers.ok(Map.of("total", queue.count(filter), "cases", lines));
        });
    }

    @GET
    @Path("{id}")
    public Response look(@PathParam("id") String id) {
        return door.open(DeskRole.VIEW, official -> {
            var open = OpenCase.find(session, official, id);
            new DeskAudit(session, official).record(DeskAudit.CASE, id, "view");
            return Answers.ok(new CaseView(session, official).whole(open.file(), open.waiting()));
        });
    }

    @POST
    @Path("{id}/claim")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response claim(@PathParam("id") String id, InputStream body) {
        return move(id, body, "claim", (own, step) -> CaseQueue.claim(own, id, step.version(), step.official()));
    }

    @POST
    @Path("{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response release(@PathParam("id") String id, InputStream body) {
        return move(id, body, "release", (own, step) -> CaseQueue.release(own, id, step.version()));
    }

    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(@PathParam("id") String id, InputStream body) {
        return door.open(DeskRole.DECIDE, official -> {
            var word = JsonBody.read(body);
            var open = OpenCase.find(session, official, id);
            var registration = open.decidable(word.number(VERSION, 0, Integer.MAX_VALUE));
            var handed = Handing.read(word, registration, new RegisteredHome(session), new Mobile(session));
            return new Approval(session, official, open.file()).give(registration, handed);
        });
    }

    @POST
    @Path("{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reject(@PathParam("id") String id, InputStream body) {
        return door.open(DeskRole.DECIDE, official -> {
            var word = JsonBody.read(body);
            var open = OpenCase.find(session, official, id);
            var registration = open.decidable(word.number(VERSION, 0, Integer.MAX_VALUE));
            return new Rejection(session, official, open.file()).give(registration, word);
        });
    }

    private record Step(int version, String official) {}

    private Response move(String id, InputStream body, String act, BiPredicate<KeycloakSession, Step> done) {
        return door.open(DeskRole.DECIDE, official -> {
            var step = new Step(JsonBody.read(body).number(VERSION, 0, Integer.MAX_VALUE), official.id());
            OpenCase.find(session, official, id);
            if (!OwnTransaction.call(session, own -> done.test(own, step))) {
                throw Refused.of(Problem.CHANGED);
            }
            new DeskAudit(session, official).record(DeskAudit.CASE, id, act);
            var now = new CaseQueue(session).find(id).orElseThrow(() -> Refused.of(Problem.NOT_FOUND));
            return Answers.ok(new CaseView(session, official).line(now));
        });
    }

    private static <T extends Enum<T>> Optional<T> named(Class<T> type, @Nullable String name) {
        try {
            return Optional.ofNullable(name).filter(text -> !text.isBlank()).map(text -> Enum.valueOf(type, text));
        } catch (IllegalArgumentException unknown) {
            throw Refused.of(Problem.BAD_REQUEST, "no such " + type.getSimpleName());
        }
    }
}
