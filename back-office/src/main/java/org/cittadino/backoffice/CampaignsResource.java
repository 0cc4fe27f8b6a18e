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
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.cittadino.store.Campaign;
import org.cittadino.store.CampaignFilter;
import org.cittadino.store.Campaigns;
import org.cittadino.store.Recipient;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.urls.UrlType;

/** The addresses of the campaigns that ask for the passage to the strong credential. */
public final class CampaignsResource {
    private static final int LONGEST_NAME = 100;
    private static final int SAMPLE = 10;

    /** Shown in a preview, where no mail has an id; in no table. */
    private static final String NO_MAIL = "00000000-0000-0000-0000-000000000000";

    private final KeycloakSession session;
    private final DeskDoor door;

    CampaignsResource(KeycloakSession session, DeskDoor door) {
        this.session = session;
        this.door = door;
    }

    @GET
    public Response list(@QueryParam("first") @Nullable String first, @QueryParam("max") @Nullable String max) {
        return door.open(DeskRole.VIEW, official -> {
            var part = Paging.of(Optional.ofNullable(first), Optional.ofNullable(max));
            var campaigns = new Campaigns(session)
                    .page(part.first(), part.max()).stream()
                            .map(CampaignView::of)
                            .toList();
            return Answers.ok(Map.of("campaigns", campaigns));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(InputStream body) {
        return door.open(DeskRole.DECIDE, official -> {
            var word = JsonBody.read(body);
            var name = word.text("name", LONGEST_NAME);
            if (name.isEmpty()) {
                throw Refused.of(Problem.BAD_REQUEST, "a campaign has a name");
            }
            var filter = word.object("filter")
                    .map(wanted ->
                            WantedAccounts.read(wanted, session.getContext().getRealm(), Instant.now()))
                    .orElse(new CampaignFilter(false, false, Optional.empty()));
            var campaign = new Campaigns(session).draft(name, filter, official.id());
            record(official, campaign.id(), "draft");
            return Answers.created(DeskAddress.of(session, "campaigns/" + campaign.id()), CampaignView.of(campaign));
        });
    }

    @GET
    @Path("{id}")
    public Response look(@PathParam("id") String id) {
        return door.open(DeskRole.VIEW, official -> Answers.ok(CampaignView.of(find(id))));
    }

    @GET
    @Path("{id}/preview")
    public Response preview(@PathParam("id") String id, @QueryParam("locale") @Nullable String locale) {
        return door.open(DeskRole.VIEW, official -> {
            var sample = new Campaigns(session).sample(find(id), SAMPLE);
            record(official, id, "preview");
            var shown = new LinkedHashMap<String, Object>(mail(Objects.requireNonNullElse(locale, "")));
            shown.put("sample", names(sample));
            return Answers.ok(shown);
        });
    }

    private Map<String, String> mail(String locale) {
        var reader = new Recipient("", "", "preview@example.org", locale, false);
        return new MailPreview(session)
                .draw(new CampaignMail(session.getContext().getRealm()).write(NO_MAIL, reader, realmAddress()));
    }

    private static List<Map<String, String>> names(List<Recipient> sample) {
        return sample.stream()
                .map(one -> Map.of("userId", one.userId(), "username", one.userName()))
                .toList();
    }

    @POST
    @Path("{id}/start")
    public Response start(@PathParam("id") String id) {
        return door.open(
                DeskRole.DECIDE,
                official -> moved(
                        official,
                        id,
                        "start",
                        (campaigns, chain) -> campaigns.start(find(id).id(), realmAddress(), chain)));
    }

    @POST
    @Path("{id}/pause")
    public Response pause(@PathParam("id") String id) {
        return door.open(
                DeskRole.DECIDE,
                official -> moved(official, id, "pause", (campaigns, chain) -> campaigns.pause(find(id).id(), chain)));
    }

    private Response moved(
            Official official,
            String id,
            String act,
            BiFunction<Campaigns, Consumer<KeycloakSession>, Campaigns.Move> step) {
        var audit = new DeskAudit(session, official);
        var move = step.apply(new Campaigns(session), own -> audit.chain(own, DeskAudit.CAMPAIGNS, id, act, Map.of()));
        if (move != Campaigns.Move.DONE) {
            throw Refused.of(move == Campaigns.Move.CHANGED ? Problem.CHANGED : Problem.CAMPAIGN_RUNNING);
        }
        audit.event(DeskAudit.CAMPAIGNS, id, act, Map.of());
        return Answers.ok(CampaignView.of(find(id)));
    }

    private void record(Official official, String id, String act) {
        new DeskAudit(session, official).record(DeskAudit.CAMPAIGNS, id, act);
    }

    private Campaign find(String id) {
        return new Campaigns(session).find(id).orElseThrow(() -> Refused.of(Problem.NOT_FOUND));
    }

    /** As citizens know it, whatever address the desk is called by. */
    private String realmAddress() {
        var context = session.getContext();
        URI address = context.getUri(UrlType.FRONTEND)
                .getBaseUriBuilder()
                .path("realms")
                .path(context.getRealm().getName())
                .build();
        return address.toString();
    }
}
