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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.cittadino.backoffice.RegisterInquiry.Told;
import org.cittadino.domain.casework.CaseKind;
import org.cittadino.domain.casework.CaseState;
import org.cittadino.domain.code.ReadableSecret;
import org.cittadino.store.CaseFilter;
import org.cittadino.store.CaseFilter.Order;
import org.cittadino.store.CaseQueue;
import org.cittadino.store.OwnTransaction;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** The addresses of the cases. */
public final class CasesResource {
    private static final String VERSION = "version";

    /** What no case has: somebody mistyped. */
    private static final String NO_REFERENCE = "-";

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
            @QueryParam("mine") @Nullable String mine,
            @QueryParam("reference") @Nullable String reference,
            @QueryParam("order") @Nullable String order,
            @QueryParam("first") @Nullable String first,
            @QueryParam("max") @Nullable String max) {
        return door.open(DeskRole.VIEW, official -> {
            var filter = new CaseFilter(
                    named(CaseState.class, state),
                    named(CaseKind.class, kind),
                    Optional.of(official.id()).filter(me -> Boolean.parseBoolean(mine)),
                    Optional.ofNullable(reference)
                            .filter(typed -> !typed.isBlank())
                            .map(typed -> ReadableSecret.read(typed).orElse(NO_REFERENCE)),
                    official.id(),
                    named(Order.class, upper(order)).orElse(Order.OLDEST));
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
            var applicant = open.applicant();
            var told = applicant.map(new RegisterInquiry(session)::ask).orElse(Told.only("not-asked"));
            new DeskAudit(session, official)
                    .record(DeskAudit.CASE, id, DeskAudit.VIEW, Map.of("register", told.answer()));
            return Answers.ok(new CaseView(session, official).whole(open, applicant, told));
        });
    }

    @POST
    @Path("{id}/claim")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response claim(@PathParam("id") String id, InputStream body) {
        return move(
                id,
                body,
                "claim",
                (own, step) -> CaseQueue.claim(own, id, step.version(), step.official(), step.seen()));
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
            return new Decision(session, official, OpenCase.find(session, official, id)).approve(word);
        });
    }

    @POST
    @Path("{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reject(@PathParam("id") String id, InputStream body) {
        return door.open(DeskRole.DECIDE, official -> {
            var word = JsonBody.read(body);
            var open = OpenCase.find(session, official, id);
            open.mustBeHeld(word.number(VERSION, 0, Integer.MAX_VALUE));
            var applicant = open.applicant().orElseThrow(() -> Refused.of(Problem.REGISTRATION_OVER));
            return new Rejection(session, official, open.file()).give(applicant, word);
        });
    }

    /** Asks the citizen for what is missing. */
    @POST
    @Path("{id}/ask")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("id") String id, InputStream body) {
        return door.open(DeskRole.DECIDE, official -> {
            var word = JsonBody.read(body);
            return new Asking(session, official, OpenCase.find(session, official, id)).ask(word);
        });
    }

    @GET
    @Path("{id}/scans/{scanId}/pages/{page}")
    public Response page(
            @PathParam("id") String id, @PathParam("scanId") String scanId, @PathParam("page") String page) {
        return door.open(
                DeskRole.DECIDE,
                official -> new ScanPage(session, official, OpenCase.find(session, official, id)).show(scanId, page));
    }

    private record Step(int version, String official, String seen) {}

    private Response move(String id, InputStream body, String act, BiPredicate<KeycloakSession, Step> done) {
        return door.open(DeskRole.DECIDE, official -> {
            var version = JsonBody.read(body).number(VERSION, 0, Integer.MAX_VALUE);
            var seen = OpenCase.find(session, official, id).applicant().map(Applicant::digest);
            var step = new Step(version, official.id(), seen.orElse(""));
            var audit = new DeskAudit(session, official);
            OwnTransaction.call(session, own -> {
                if (!done.test(own, step)) {
                    throw Refused.of(Problem.CHANGED);
                }
                audit.chain(own, id, act, Map.of());
                return true;
            });
            audit.event(DeskAudit.CASE, id, act, Map.of());
            var now = new CaseQueue(session).find(id).orElseThrow(() -> Refused.of(Problem.NOT_FOUND));
            return Answers.ok(new CaseView(session, official).line(now));
        });
    }

    private static @Nullable String upper(@Nullable String word) {
        return word == null ? null : word.toUpperCase(Locale.ROOT);
    }

    private static <T extends Enum<T>> Optional<T> named(Class<T> type, @Nullable String name) {
        try {
            return Optional.ofNullable(name).filter(text -> !text.isBlank()).map(text -> Enum.valueOf(type, text));
        } catch (IllegalArgumentException unknown) {
            throw Refused.of(Problem.BAD_REQUEST, "no such " + type.getSimpleName());
        }
    }
}
