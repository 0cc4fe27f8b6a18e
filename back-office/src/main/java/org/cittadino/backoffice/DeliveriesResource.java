// SPDX-License-Identifier: Apache-2.0
package org.cittadino.backoffice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cittadino.store.FailedDeliveries;
import org.cittadino.store.FailedDelivery;
import org.cittadino.store.OwnTransaction;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** The addresses of the messages that did not leave: what they are, and never what they say or to whom. */
public final class DeliveriesResource {
    private final KeycloakSession session;
    private final DeskDoor door;

    DeliveriesResource(KeycloakSession session, DeskDoor door) {
        this.session = session;
        this.door = door;
    }

    @GET
    public Response list(@QueryParam("first") @Nullable String first, @QueryParam("max") @Nullable String max) {
        return door.open(DeskRole.ISSUE, official -> {
            var part = Paging.of(Optional.ofNullable(first), Optional.ofNullable(max));
            var failed = new FailedDeliveries(session);
            var lines = failed.page(part.first(), part.max()).stream()
                    .map(this::line)
                    .toList();
            return Answers.ok(Map.of("total", failed.count(), "deliveries", lines));
        });
    }

    @POST
    @Path("{id}/again")
    public Response again(@PathParam("id") String id) {
        return door.open(DeskRole.ISSUE, official -> {
            var audit = new DeskAudit(session, official);
            OwnTransaction.call(session, own -> {
                switch (FailedDeliveries.again(own, id)) {
                    case IN_LINE -> audit.chain(own, DeskAudit.DELIVERIES, id, "again", Map.of());
                    case GONE -> throw Refused.of(Problem.NOT_FOUND);
                    case CHANGED -> throw Refused.of(Problem.CHANGED);
                }
                return true;
            });
            audit.event(DeskAudit.DELIVERIES, id, "again", Map.of());
            return Answers.accepted(DeskAddress.of(session, "deliveries"), Map.of("id", id));
        });
    }

    private Map<String, Object> line(FailedDelivery failed) {
        var line = new LinkedHashMap<String, Object>();
        line.put("id", failed.id());
        line.put("channel", failed.channel());
        line.put("template", failed.template());
        line.put("at", failed.orderedAt().toString());
        line.put("state", failed.waiting() ? "waiting" : "failed");
        line.put("failures", failed.failures());
        // of a registration nobody has an account yet
        if (session.users().getUserById(session.getContext().getRealm(), failed.ownerId()) != null) {
            line.put("userId", failed.ownerId());
        }
        return line;
    }
}
